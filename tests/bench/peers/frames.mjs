// Reads grey camera frames with npm's readers of codes, for bench_scan_frames.
//
//   node frames.mjs FOLDER
//
// FOLDER holds NAME.pgm (binary, 8 bit) and NAME.bin, the bytes of the code that is in it. One JSON
// line a frame: {"frame":NAME,"readers":{READER:{"right":…,"wrong":…,"ms":…}}}; ms is the
// processor's time.
import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const require = createRequire(import.meta.url);

function readPgm(path) {
  const bytes = readFileSync(path);
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString("latin1"));
  if (!header) throw new Error(`${path} is no PGM`);
  const gray = new Uint8ClampedArray(bytes.subarray(header[0].length));
  const pixels = Uint32Array.from(gray, (level) => 0xff000000 | (level * 0x010101));
  return {
    width: Number(header[1]),
    height: Number(header[2]),
    gray,
    rgba: new Uint8ClampedArray(pixels.buffer),
  };
}

async function zxingWasm() {
  const { prepareZXingModule, readBarcodes } = await import("zxing-wasm/reader");
  const wasmBinary = readFileSync(require.resolve("zxing-wasm/reader/zxing_reader.wasm"));
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  return async ({ width, height, rgba }) => {
    const results = await readBarcodes(
      { data: rgba, width, height },
      { tryHarder: true, tryRotate: true, maxNumberOfSymbols: 1 },
    );
    return results.filter((result) => result.isValid).map((result) => Buffer.from(result.bytes));
  };
}

async function zxingLibrary() {
  const zxing = require("@zxing/library");
  console.warn = () => {}; // it says so of every format that is not there
  const hints = new Map([[zxing.DecodeHintType.TRY_HARDER, true]]);
  return async ({ width, height, gray }) => {
    const source = new zxing.RGBLuminanceSource(gray, width, height);
    const reader = new zxing.MultiFormatReader();
    try {
      const bitmap = new zxing.BinaryBitmap(new zxing.HybridBinarizer(source));
      return [Buffer.from(reader.decode(bitmap, hints).getText(), "latin1")];
    } catch {
      return []; // it throws for nothing found, and for more than that
    }
  };
}

const folder = process.argv[2];
const readers = { "zxing-wasm": await zxingWasm(), "@zxing/library": await zxingLibrary() };
for (const file of readdirSync(folder).filter((name) => name.endsWith(".pgm")).sort()) {
  const name = file.slice(0, -4);
  const frame = readPgm(join(folder, file));
  const truth = readFileSync(join(folder, `${name}.bin`));
  const line = { frame: name, readers: {} };
  for (const [reader, read] of Object.entries(readers)) {
    const before = process.cpuUsage();
    const found = await read(frame);
    const spent = process.cpuUsage(before);
    line.readers[reader] = {
      right: found.some((bytes) => bytes.equals(truth)),
      wrong: found.some((bytes) => !bytes.equals(truth)),
      ms: (spent.user + spent.system) / 1000,
    };
  }
  console.log(JSON.stringify(line));
}
