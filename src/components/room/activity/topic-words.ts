import type { Topic } from '#domain/room/field.ts';
import { usePrompt } from './deck.ts';

/** What a round is about, in words; empty where it has no topic or its words are still on their way. */
export function useTopic(topic: Topic | null): string {
  const prompt = usePrompt(topic !== null && 'prompt' in topic ? topic.prompt : null);
  if (topic === null) return '';
  return 'text' in topic ? topic.text : (prompt?.text ?? '');
}
