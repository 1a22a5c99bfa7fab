import { describeFormCalls } from './describe-form-calls.ts';
import { startFile, startUpstash } from './stores-to-call.ts';

describeFormCalls('the form calls on a file', startFile);
describeFormCalls('the form calls on Upstash', startUpstash);
