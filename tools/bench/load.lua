-- load.lua -- what wrk asks: a line of a file at random, "path<TAB>cookie".

local requests = {}

function init(args)
    for line in io.lines(args[1]) do
        local path, cookie = line:match("^(%S+)\t?(%S*)$")
        requests[#requests + 1] = wrk.format("GET", path, { Cookie = cookie })
    end
    math.randomseed(#requests)
end

function request()
    return requests[math.random(#requests)]
end

function done(summary, latency)
    local e = summary.errors
    io.write(string.format('{"requests":%d,"bytes":%d,"errors":%d,"p50":%d,"p99":%d}\n',
        summary.requests, summary.bytes, e.connect + e.read + e.write + e.status + e.timeout,
        latency:percentile(50), latency:percentile(99)))
end
