// programs.mjs -- the programs that are measured: started, watched, put under load, stopped.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import http from "node:http";

const TICKS_A_SECOND = 100;     // USER_HZ, which /proc speaks in on every Linux

export function die(sentence) {
    console.error(`bench: ${sentence}`);
    process.exit(2);
}

export function run(command, args, options = {}) {
    const done = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28, ...options });
    if (done.status !== 0) die(`${command} ${args.join(" ")}: ${done.stderr || done.error}`);
    return done.stdout;
}

export function ask_record(file, sql) {
    return run("sqlite3", [file, sql]).split("\n").filter(Boolean);
}

// A server that says its port on its first line. `ready_ms` is how long that took.
export async function start(command, args) {
    const began = performance.now();
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
    const line = await new Promise((told, failed) => {
        child.stdout.once("data", (bytes) => told(String(bytes)));
        child.once("exit", () => failed(new Error(`${command} ended at once`)));
    });
    return { child, pid: child.pid, port: Number(line.match(/(\d+)\s*$/)[1]),
             ready_ms: performance.now() - began };
}

export async function stop(server) {
    server.child.kill("SIGTERM");
    await new Promise((gone) => server.child.once("exit", gone));
}

// Processor seconds that a process has used so far, by all its threads.
export function cpu_seconds(server) {
    const text = readFileSync(`/proc/${server.pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}

// Kilobytes resident: all of it, and what is not a mapped file.
export function resident(server) {
    const text = readFileSync(`/proc/${server.pid}/status`, "utf8");
    const of = (name) => Number(text.match(new RegExp(`${name}:\\s+(\\d+)`))[1]);
    return { all: of("VmRSS"), own: of("RssAnon") };
}

// Ask what stands in `list` over so many connections; what it cost the server.
export async function load(server, list, connections, seconds) {
    const threads = Math.min(connections, 2);
    const before = cpu_seconds(server);
    const child = spawn("wrk", ["-t", threads, "-c", connections, "-d", `${seconds}s`,
                                "--timeout", "10s", "-s", "tools/bench/load.lua",
                                `http://127.0.0.1:${server.port}`, "--", list].map(String));
    let text = "";
    child.stdout.on("data", (bytes) => { text += bytes; });
    await new Promise((gone) => child.once("exit", gone));
    const line = text.split("\n").find((l) => l.startsWith("{"));
    if (!line) die(`wrk said nothing of ${list}: ${text}`);
    const said = JSON.parse(line);
    return { requests: said.requests, errors: said.errors, bytes: said.bytes / said.requests,
             p50_ms: said.p50 / 1000, p99_ms: said.p99 / 1000,
             cpu_us: 1e6 * (cpu_seconds(server) - before) / said.requests };
}

// One request, as a browser that takes compressed answers sends it.
export function fetch_once(server, path, options = {}) {
    return new Promise((told, failed) => {
        const request = http.request({ host: "127.0.0.1", port: server.port, path, ...options },
            (answer) => {
                let bytes = 0, text = "";
                answer.on("data", (part) => { bytes += part.length; text += part; });
                answer.on("end", () => told({ status: answer.statusCode, headers: answer.headers,
                                              bytes, text }));
            });
        request.once("error", failed);
        request.end(options.body);
    });
}
