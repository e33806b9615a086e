// measure.mjs -- what the program costs, as ratios to the floor, and whether that is kept.
//
// usage: node tools/bench/measure.mjs PROBITY FLOOR LOADER FOLDER
// FOLDER holds small.db and large.db and is where the bench keeps its lists.
import { make_readers, pages, sign_in, write_lists } from "./asked.mjs";
import { measure_import } from "./import.mjs";
import { measure_rest, measure_start } from "./rest.mjs";
import { load, start, stop } from "./programs.mjs";
import { missed, table, verdict } from "./verdict.mjs";

const [probity, floor, loader, folder] = process.argv.slice(2);
const ROUNDS = 3, SECONDS = 2, BUSY = [8, 32];

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function typical(runs) {
    const of = (name) => median(runs.map((r) => r[name]));
    return { cpu_us: of("cpu_us"), p50_ms: of("p50_ms"), p99_ms: of("p99_ms"), bytes: of("bytes"),
             errors: runs.reduce((sum, r) => sum + r.errors, 0) };
}

// The floor sends as many bytes as we do: head and all.
async function bytes_of(ours, lists) {
    const FLOOR_HEAD = 120;
    const sizes = [];
    for (const page of pages)
        sizes.push(Math.round((await load(ours, lists.ours[page], 1, 1)).bytes) - FLOOR_HEAD);
    return sizes;
}

// Ours and the floor in turn, round by round, so that what else the machine does
// weighs on both.
async function side_by_side(ours, base, lists, page, connections, seconds) {
    const runs = { ours: [], floor: [] };
    for (let i = 0; i < ROUNDS; i++) {
        runs.ours.push(await load(ours, lists.ours[page], connections, seconds));
        if (base) runs.floor.push(await load(base, lists.floor[page], connections, seconds));
    }
    return { ours: typical(runs.ours), floor: base && typical(runs.floor) };
}

async function measure_record(name, with_floor) {
    const file = `${folder}/${name}.db`;
    make_readers(probity, file);
    const ours = await start(probity, ["serve", "--db", file, "--port", "0"]);
    const lists = write_lists(file, folder, await sign_in(ours));
    const sizes = await bytes_of(ours, lists);
    const base = with_floor && await start(floor, [file, ...sizes.map(String)]);
    const found = {};
    for (const page of pages) {
        found[page] = {};
        for (const connections of with_floor ? [1, ...BUSY] : BUSY)
            found[page][connections] =
                await side_by_side(ours, base, lists, page, connections, SECONDS);
    }
    const rest = with_floor && await measure_rest(ours, lists);
    if (base) await stop(base);
    await stop(ours);
    return { found, rest };
}

function show_pages(large, small) {
    const rows = [];
    for (const page of pages)
        for (const connections of BUSY) {
            const { ours, floor } = large.found[page][connections];
            const grown = ours.cpu_us / small.found[page][connections].ours.cpu_us;
            const what = `${page}, ${connections} connections`;
            rows.push([what, ours.cpu_us.toFixed(0), floor.cpu_us.toFixed(0),
                       verdict(`${what}: CPU to the floor's`, ours.cpu_us / floor.cpu_us, 2),
                       ours.p50_ms.toFixed(1), verdict(`${what}: p99 in ms`, ours.p99_ms, 50),
                       floor.p99_ms.toFixed(1),
                       verdict(`${what}: growth from the small record`, grown, 1.3)]);
            if (ours.errors) missed.push(`${what}: ${ours.errors} requests were not answered`);
        }
    table(["page", "CPU us", "floor us", "ratio", "p50 ms", "p99 ms", "floor p99", "growth"], rows);
}

function show_alone(large) {
    table(["page, 1 connection", "p50 ms", "p99 ms", "floor p50", "bytes"], pages.map((page) => {
        const { ours, floor } = large.found[page][1];
        return [page, ours.p50_ms.toFixed(2), ours.p99_ms.toFixed(2), floor.p50_ms.toFixed(2),
                ours.bytes.toFixed(0)];
    }));
}

const started = await measure_start(probity, `${folder}/large.db`);
const large = await measure_record("large", true);
const small = await measure_record("small", false);
show_pages(large, small);
show_alone(large);
const imported = measure_import(probity, loader, folder);
table(["what", "is", "at most"], [
    ["import of the extract: CPU to the floor's", verdict("import", imported.ratio, 4), "4"],
    [`  seconds, ours and the floor's, of ${imported.rows} rows`,
     `${imported.ours.toFixed(2)} and ${imported.floor.toFixed(2)}`, ""],
    ["start to ready, ms", verdict("start in ms", started.ready_ms, 100), "100"],
    ["resident when idle, MiB", verdict("resident in MiB", started.resident_mib, 100), "100"],
    ["  its own after the load, MiB", large.rest.own_mib.toFixed(0), ""],
    ["first visit, bytes", String(large.rest.first), ""],
    ["later visit, bytes", String(large.rest.later), ""],
]);
for (const sentence of missed) console.log(`MISSED ${sentence}`);
console.log(missed.length ? `${missed.length} measures missed` : "every measure kept");
process.exit(missed.length ? 1 : 0);
