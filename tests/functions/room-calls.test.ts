import { describeRoomCalls } from './describe-room-calls.ts';
import { startFile, startUpstash } from './stores-to-call.ts';

describeRoomCalls('the room calls on a file', startFile);
describeRoomCalls('the room calls on Upstash', startUpstash);
