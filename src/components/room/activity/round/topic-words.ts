import type { Topic } from '#domain/facts/field.ts';
import { useStep } from '../../plan/recipe-book.ts';
import { useRoom } from '../../hooks/use-room.ts';
import { usePrompt } from '../../hooks/deck.ts';

/** What a round is about, in words: its topic, or what its step of the plan asks. Empty where neither is there yet. */
export function useTopic(topic: Topic | null): string {
  const { step } = useRoom().room;
  const prompt = usePrompt(topic !== null && 'prompt' in topic ? topic.prompt : null);
  const planned = useStep(topic === null ? step : null);
  if (topic === null) return planned?.see ?? '';
  return 'text' in topic ? topic.text : (prompt?.text ?? '');
}
