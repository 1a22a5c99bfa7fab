/**
 * One script an operation, so that no one answers while a form is being closed. Instants are passed in as ARGV, never
 * read in Redis.
 *
 * A form is up to three keys:
 *   form:{id}          hash: state "open <expiresAt> <minAnswers>", "released …" or "withheld …", each with the number of
 *                      answers at closing behind it, or "erased"; write and keeper, the verifiers; sheet
 *   form-answers:{id}  sorted set of boxes, all with score 0
 *   form-keys:{id}     sorted set of hashed keys, all with score 0
 * With equal scores Redis sorts by the texts, also on disk; a plain set that is small would keep the order of arrival.
 * Beside them `form-used:{id}` says for 90 days longer that the id was used. All of them always carry a time to live. What
 * a script compares are hashes, and Lua keeps equal strings once: comparing takes the same time wherever they differ.
 */

/** KEYS: form, used. ARGV: state, write verifier, keeper verifier, sheet, ttl ms, tombstone ttl ms. */
export const CREATE = `
if not redis.call('SET', KEYS[2], '1', 'NX', 'PX', ARGV[6]) then return {'form-exists'} end
redis.call('HSET', KEYS[1], 'state', ARGV[1], 'write', ARGV[2], 'keeper', ARGV[3], 'sheet', ARGV[4])
redis.call('PEXPIRE', KEYS[1], ARGV[5])
return {'created'}
`;

const LIVE_FORM = `
local function live(state, now)
  if not state then return 'no-such-form' end
  if state == 'erased' then return 'form-closed' end
  local phase, expiresAt, minAnswers, count = string.match(state, '^(%l+) (%d+) (%d+) ?(%d*)$')
  if tonumber(expiresAt) <= now then return 'no-such-form' end
  return nil, phase, expiresAt, minAnswers, count
end
`;

/** KEYS: form, answers. ARGV: now, keeper verifier or "". Two billed commands, for a keeper three. */
export const LOOK = `${LIVE_FORM}
local found = redis.call('HMGET', KEYS[1], 'state', 'keeper', 'sheet')
local gone, phase, expiresAt, minAnswers, count = live(found[1], tonumber(ARGV[1]))
if gone then return {gone} end
if ARGV[2] == '' then return {'seen', found[3], phase, expiresAt, minAnswers} end
if ARGV[2] ~= found[2] then return {'wrong-token'} end
if phase == 'open' then count = tostring(redis.call('ZCARD', KEYS[2])) end
return {'seen', found[3], phase, expiresAt, minAnswers, count}
`;

/**
 * KEYS: form, answers, keys. ARGV: now, key hash, box, write verifier, most answers. Five billed commands; seven for the
 * first answer, which gives both sets their time to live; four for an answer that was sent again.
 */
export const ADD_ANSWER = `${LIVE_FORM}
local now = tonumber(ARGV[1])
local found = redis.call('HMGET', KEYS[1], 'state', 'write')
local gone, phase, expiresAt = live(found[1], now)
if gone then return {gone} end
if ARGV[4] ~= found[2] then return {'wrong-token'} end
local count = redis.call('ZCARD', KEYS[2])
local full = count >= tonumber(ARGV[5])
if phase ~= 'open' or full then
  if redis.call('ZSCORE', KEYS[3], ARGV[2]) then return {'known'} end
  return {phase ~= 'open' and 'form-closed' or 'form-full'}
end
if redis.call('ZADD', KEYS[3], 0, ARGV[2]) == 0 then return {'known'} end
if redis.call('ZADD', KEYS[2], 0, ARGV[3]) == 0 then
  redis.call('ZREM', KEYS[3], ARGV[2])
  return {'known'}
end
if count == 0 then
  local ttl = string.format('%.0f', tonumber(expiresAt) - now)
  redis.call('PEXPIRE', KEYS[2], ttl)
  redis.call('PEXPIRE', KEYS[3], ttl)
end
return {'added'}
`;

/** KEYS: form, answers, keys. ARGV: now, keeper verifier. Too few answers go before anyone has seen one. */
export const CLOSE = `${LIVE_FORM}
local found = redis.call('HMGET', KEYS[1], 'state', 'keeper')
local gone, phase, expiresAt, minAnswers, count = live(found[1], tonumber(ARGV[1]))
if gone then return {gone} end
if ARGV[2] ~= found[2] then return {'wrong-token'} end
if phase ~= 'open' then return {phase, count} end
count = redis.call('ZCARD', KEYS[2])
phase = 'released'
if count < tonumber(minAnswers) then
  phase = 'withheld'
  redis.call('DEL', KEYS[2], KEYS[3])
end
redis.call('HSET', KEYS[1], 'state', phase .. ' ' .. expiresAt .. ' ' .. minAnswers .. ' ' .. count)
return {phase, tostring(count)}
`;

/** KEYS: form, answers. ARGV: now, keeper verifier. */
export const RELEASED_ANSWERS = `${LIVE_FORM}
local found = redis.call('HMGET', KEYS[1], 'state', 'keeper')
local gone, phase = live(found[1], tonumber(ARGV[1]))
if gone then return {gone} end
if ARGV[2] ~= found[2] then return {'wrong-token'} end
if phase == 'open' then return {'not-released'} end
if phase == 'withheld' then return {'too-few-answers'} end
local answers = redis.call('ZRANGE', KEYS[2], 0, -1)
table.insert(answers, 1, 'released')
return answers
`;

/** KEYS: form, answers, keys, used. ARGV: now, keeper verifier, tombstone ttl ms. Everything goes but one word. */
export const ERASE = `${LIVE_FORM}
local found = redis.call('HMGET', KEYS[1], 'state', 'keeper')
local gone = live(found[1], tonumber(ARGV[1]))
if gone then return {gone} end
if ARGV[2] ~= found[2] then return {'wrong-token'} end
redis.call('DEL', KEYS[1], KEYS[2], KEYS[3])
redis.call('HSET', KEYS[1], 'state', 'erased')
redis.call('PEXPIRE', KEYS[1], ARGV[3])
redis.call('PEXPIRE', KEYS[4], ARGV[3])
return {'done'}
`;
