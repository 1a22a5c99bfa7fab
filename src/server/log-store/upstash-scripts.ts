/**
 * One script an operation, so that no other writer comes in between. Instants are passed in as ARGV, never read in Redis.
 *
 * A log is one hash, `log:{id}`:
 *   state        "<head> <at of the newest line> <expiresAt>", or "erased"
 *   auth         "<write verifier>; <keeper verifier> <keeper verifier> " with a space on both sides of each keeper
 *   line:<seq>   "<at> <box>"
 *   key:<key>    "<seq> <at>"
 * Beside it `used:{id}` says for 90 days longer that the id was used. Both always carry a time to live. What a script
 * compares are hashes, and Lua keeps equal strings once: comparing takes the same time wherever they differ.
 */

/** KEYS: log, used. ARGV: state, auth, line, key field, key value, ttl ms, tombstone ttl ms. */
export const CREATE = `
if not redis.call('SET', KEYS[2], '1', 'NX', 'PX', ARGV[7]) then return {'room-exists'} end
redis.call('HSET', KEYS[1], 'state', ARGV[1], 'auth', ARGV[2], 'line:1', ARGV[3], ARGV[4], ARGV[5])
redis.call('PEXPIRE', KEYS[1], ARGV[6])
return {'created'}
`;

const OPEN_LOG = `
local function open(state, now)
  if not state then return 'no-such-room' end
  if state == 'erased' then return 'room-closed' end
  local head, at, expiresAt = string.match(state, '^(%d+) (%d+) (%d+)$')
  if tonumber(expiresAt) <= now then return 'no-such-room' end
  return nil, tonumber(head), tonumber(at), expiresAt
end
local function keeps(auth, verifier)
  return verifier ~= '' and string.find(auth, ' ' .. verifier .. ' ', string.find(auth, ';', 1, true), true)
end
`;

/** KEYS: log. ARGV: now, key field, box, write verifier, keeper verifier or "", open lines, all lines. Three billed commands. */
export const APPEND = `${OPEN_LOG}
local now = tonumber(ARGV[1])
local found = redis.call('HMGET', KEYS[1], 'state', 'auth', ARGV[2])
local gone, head, at, expiresAt = open(found[1], now)
if gone then return {gone} end
if string.find(found[2], ARGV[4] .. ';', 1, true) ~= 1 then return {'wrong-token'} end
if found[3] then return {'known', found[3]} end
if head >= tonumber(ARGV[7]) then return {'room-full'} end
if head >= tonumber(ARGV[6]) then
  if ARGV[5] == '' then return {'room-full'} end
  if not keeps(found[2], ARGV[5]) then return {'wrong-token'} end
end
local seq = head + 1
local stamp = string.format('%.0f', math.max(now, at))
redis.call('HSET', KEYS[1], 'state', seq .. ' ' .. stamp .. ' ' .. expiresAt,
  'line:' .. seq, stamp .. ' ' .. ARGV[3], ARGV[2], seq .. ' ' .. stamp)
return {'added', seq .. ' ' .. stamp}
`;

/** KEYS: log. ARGV: now, keeper verifier, the new list. */
export const SET_KEEPERS = `${OPEN_LOG}
local found = redis.call('HMGET', KEYS[1], 'state', 'auth')
local gone = open(found[1], tonumber(ARGV[1]))
if gone then return {gone} end
if not keeps(found[2], ARGV[2]) then return {'wrong-token'} end
redis.call('HSET', KEYS[1], 'auth', string.match(found[2], '^[^;]+') .. '; ' .. ARGV[3] .. ' ')
return {'done'}
`;

/** KEYS: log, used. ARGV: now, keeper verifier, expiresAt, ttl ms, tombstone ttl ms. */
export const EXTEND = `${OPEN_LOG}
local found = redis.call('HMGET', KEYS[1], 'state', 'auth')
local gone, head, at = open(found[1], tonumber(ARGV[1]))
if gone then return {gone} end
if not keeps(found[2], ARGV[2]) then return {'wrong-token'} end
redis.call('HSET', KEYS[1], 'state', string.format('%d %.0f %s', head, at, ARGV[3]))
redis.call('PEXPIRE', KEYS[1], ARGV[4])
redis.call('PEXPIRE', KEYS[2], ARGV[5])
return {'done'}
`;

/** KEYS: log, used. ARGV: now, keeper verifier, tombstone ttl ms. Everything goes but one word. */
export const ERASE = `${OPEN_LOG}
local found = redis.call('HMGET', KEYS[1], 'state', 'auth')
local gone = open(found[1], tonumber(ARGV[1]))
if gone then return {gone} end
if not keeps(found[2], ARGV[2]) then return {'wrong-token'} end
redis.call('DEL', KEYS[1])
redis.call('HSET', KEYS[1], 'state', 'erased')
redis.call('PEXPIRE', KEYS[1], ARGV[3])
redis.call('PEXPIRE', KEYS[2], ARGV[3])
return {'done'}
`;
