#include "bench/cards/other_marks.h"

namespace anteroom {

using namespace Qt::StringLiterals;

namespace {

bool saysTheSame(const TravelPaper& paper, const TravelDocument& read)
{
    return read.format == paper.format && read.documentNumber == paper.documentNumber &&
           sameValue(u"name"_s, read.familyName, paper.familyName) &&
           sameValue(u"name"_s, read.givenNames, paper.givenNames) &&
           read.birthDate == paper.birthDate && read.expiryDate == paper.expiryDate;
}

QString told(const TravelDocument& read)
{
    return QStringList{read.format,
                       read.documentNumber,
                       read.familyName,
                       read.givenNames,
                       read.birthDate.toString(Qt::ISODate),
                       read.expiryDate.toString(Qt::ISODate)}
        .join(u", ");
}

} // namespace

QStringList OtherMarks::add(const OtherShot& shot, quint32 seed, const SideReading& reading)
{
    ++pictures;
    QStringList wrong;
    const QString name = nameOf(shot.picture);
    const QString picture = u"other-%1 (%2 %3)"_s.arg(seed).arg(int(shot.picture)).arg(name);
    if (reading.card) {
        const QMap<QString, PrintedValue> values = valuesByName(*reading.card);
        bool sure = false;
        for (auto value = values.begin(); value != values.end(); ++value) {
            sure = sure || value->sure;
            wrong.append(u"%1: no %2, %3of \"%4\""_s.arg(
                picture, value.key(), value->sure ? u"SURE "_s : QString(), value->value));
        }
        withField += values.isEmpty() ? 0 : 1;
        withSureField += sure ? 1 : 0;
    }
    const bool byPrint = !name.isEmpty() && shot.picture != OtherPicture::LicenceBack;
    nameable += byPrint ? 1 : 0;
    named += byPrint && reading.kind == name ? 1 : 0;
    misnamed += !reading.kind.isEmpty() && reading.kind != name ? 1 : 0;
    if (reading.kind != name && (byPrint || !reading.kind.isEmpty()))
        wrong.append(u"%1: called \"%2\""_s.arg(picture, reading.kind));
    return wrong;
}

QStringList ZoneMarks::add(const TravelPaper& paper, const CardShot& shot, quint32 seed,
                           const SideReading& reading)
{
    const bool same = reading.document && saysTheSame(paper, *reading.document);
    QStringList wrong;
    if (paper.forged) {
        ++forged;
    } else {
        ++documents;
        read += same ? 1 : 0;
        if (shot.legible(paper.zoneBox, paper.letterHeight)) {
            ++legible;
            legibleRead += same ? 1 : 0;
            if (!same)
                wrong.append(u"zone-%1 (%2): not read"_s.arg(seed).arg(paper.format));
        }
    }
    if (reading.document && (paper.forged || !same)) {
        ++wronglyAccepted;
        wrong.append(u"zone-%1 (%2): accepted, though it is %3: %4"_s.arg(seed).arg(
            paper.format, paper.forged ? u"forged"_s : u"another's"_s, told(*reading.document)));
    }
    return wrong;
}

} // namespace anteroom
