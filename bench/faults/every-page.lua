-- Requests the paths in a file in turn: wrk -s every-page.lua <url> -- <file>
local paths, at = {}, 0

function init(arguments)
  for path in io.lines(arguments[1]) do paths[#paths + 1] = path end
end

function request()
  at = at % #paths + 1
  -- Different addresses, so that the rate limit of searches does not apply.
  wrk.headers['X-Forwarded-For'] = '10.0.' .. math.random(250) .. '.' .. math.random(250)
  return wrk.format('GET', paths[at])
end
