// Other people's readers of licence payloads, in our words: one line {"id", "payload"} a card on
// standard input, one line {"id", "peer", "ms", "fields"} a card and peer on standard output. What
// a peer says in its own shape (a Date, "Blue", "070 in") is said in ours, so that the content is
// compared and not the form; what it cannot say is left out. Where a peer throws, it read nothing.

import { createInterface } from 'node:readline';
import { performance } from 'node:perf_hooks';
import { parse } from 'aamva-parser';
import aamvajs from 'aamvajs';

const words = (table) => (word) => table[word];

const sexes = words({ Male: 'M', Female: 'F', Other: 'X', NS: 'X', M: 'M', F: 'F' });
const eyes = words({
    Black: 'BLK', Blue: 'BLU', Brown: 'BRO', Gray: 'GRY', Green: 'GRN', Hazel: 'HAZ',
    Maroon: 'MAR', Pink: 'PNK', Dichromatic: 'DIC',
});
const hairs = words({
    Bald: 'BAL', Black: 'BLK', Blond: 'BLN', Brown: 'BRO', Grey: 'GRY', Red: 'RED', Sandy: 'SDY',
    White: 'WHI',
});
const suffixes = words({
    Junior: 'JR', Senior: 'SR', First: 'I', Second: 'II', Third: 'III', Fourth: 'IV', Fifth: 'V',
    Sixth: 'VI', Seventh: 'VII', Eighth: 'VIII', Ninth: 'IX',
});
const marks = words({ Truncated: true, None: false, T: true, N: false });

function isoDate(date) {
    if (!date || Number.isNaN(date.getTime())) return undefined;
    const two = (number) => String(number).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function number(text) {
    const found = /^\s*(\d+)/.exec(text ?? '');
    return found ? Number(found[1]) : undefined;
}

// "070 in", "178 CM", and without a unit 510 for 5 ft 10.
function height(text) {
    const found = /^\s*(\d{2,3})\s*(in|cm)?/i.exec(text ?? '');
    if (!found) return {};
    const measured = Number(found[1]);
    if (found[2]?.toLowerCase() === 'cm') return { height_cm: measured };
    if (!found[2] && measured >= 300)
        return { height_in: Math.floor(measured / 100) * 12 + (measured % 100) };
    return { height_in: measured };
}

function byAamvaParser(payload) {
    const card = parse(payload);
    return {
        family_name: card.lastName,
        given_name: card.firstName,
        middle_name: card.middleName,
        suffix: suffixes(card.suffix),
        street1: card.streetAddress,
        street2: card.streetAddressSupplement,
        city: card.city,
        region: card.state,
        postal_code: card.postalCode,
        country: card.countryCode,
        birth_date: isoDate(card.dateOfBirth),
        issue_date: isoDate(card.issueDate),
        expiry_date: isoDate(card.expirationDate),
        sex: sexes(card.gender),
        height_in: card.height ?? undefined,
        weight_lb: number(card.weight),
        eye_color: eyes(card.eyeColor),
        hair_color: hairs(card.hairColor),
        document_number: card.driversLicenseId,
        aamva_version: number(card.version),
        family_name_truncated: marks(card.lastNameTruncation),
        given_name_truncated: marks(card.firstNameTruncation),
        middle_name_truncated: marks(card.middleNameTruncation),
    };
}

function byAamvajs(payload) {
    const document = aamvajs.AAMVA
        ? aamvajs.AAMVA.raw(payload, { clearNoneValue: true, removeEmptyFields: true })
        : aamvajs.raw(payload, { clearNoneValue: true, removeEmptyFields: true });
    const card = document.data;
    // It keeps a whole name as "LAST, FIRST, MIDDLE".
    const whole = (card.fullName ?? '').split(',').map((part) => part.trim());
    return {
        family_name: card.familyName ?? whole[0],
        given_name: card.firstName ?? whole[1],
        middle_name: card.middleName ?? whole[2],
        suffix: card.nameSuffix ?? whole[3],
        street1: card.address,
        street2: card.address2,
        city: card.city,
        region: card.state,
        postal_code: card.zip,
        country: card.country,
        birth_date: card.dateOfBirth,
        issue_date: card.issueDate,
        expiry_date: card.expirationDate,
        sex: sexes(card.sex),
        ...height(card.height),
        weight_lb: number(card.weightInPounds),
        eye_color: card.eyeColor,
        hair_color: card.hairColor,
        document_number: card.idNumber,
        issuer_iin: document.header.iin,
        aamva_version: document.header.version,
        compliance: card.complianceType,
        limited_duration: { 1: true, 0: false, N: false }[card.limitedDurationDocumentIndicator],
        family_name_truncated: marks(card.familyNameTruncation),
        given_name_truncated: marks(card.firstNameTruncation),
        middle_name_truncated: marks(card.middleNameTruncation),
    };
}

const peers = { 'aamva-parser': byAamvaParser, aamvajs: byAamvajs };

function said(fields) {
    const isSaid = ([, value]) => value !== undefined && value !== null && value !== '' &&
        !Number.isNaN(value);
    return Object.fromEntries(Object.entries(fields).filter(isSaid));
}

for await (const line of createInterface({ input: process.stdin })) {
    const { id, payload } = JSON.parse(line);
    for (const [peer, read] of Object.entries(peers)) {
        const started = performance.now();
        let fields = {};
        try {
            fields = said(read(payload));
        } catch {
            // read nothing
        }
        console.log(JSON.stringify({ id, peer, ms: performance.now() - started, fields }));
    }
}
