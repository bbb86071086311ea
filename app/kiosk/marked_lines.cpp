#include "kiosk/marked_lines.h"

#include "record/comparison.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

QVariantMap runMap(const QString& text, bool differs)
{
    return {{u"text"_s, text}, {u"differs"_s, differs}};
}

// A run with the blanks at its end apart: a line under a blank marks nothing.
void append(QVariantList& line, const QString& text, bool differs)
{
    qsizetype words = text.size();
    while (words > 0 && text[words - 1] == u' ')
        --words;
    if (words > 0)
        line.append(runMap(text.left(words), differs));
    if (words < text.size())
        line.append(runMap(text.mid(words), false));
}

// The runs are those of the lines joined by blanks; here they are parted at the lines again.
QVariantList inLines(const QList<DifferenceRun>& runs, const QStringList& lines)
{
    QVariantList all;
    QVariantList line;
    qsizetype row = 0;
    qsizetype left = lines.value(0).size();
    for (const DifferenceRun& run : runs) {
        QString text = run.text;
        const bool differs = run.kind != DifferenceRun::Kind::Same;
        while (!text.isEmpty()) {
            append(line, text.left(left), differs);
            const qsizetype taken = std::min(left, text.size());
            text.remove(0, taken);
            left -= taken;
            if (left == 0 && !text.isEmpty()) {
                text.remove(0, 1); // the blank that stood for the line's end
                all.append(QVariant(line));
                line.clear();
                left = lines.value(++row).size();
            }
        }
    }
    all.append(QVariant(line));
    return all;
}

} // namespace

MarkedLines markedLines(const Field& field, const FieldValue& before, const FieldValue& after)
{
    const QStringList old = field.displayLines(before);
    const QStringList now = field.displayLines(after);
    const Difference difference = wordDifference(old.join(u' '), now.join(u' '));
    return {inLines(difference.before, old), inLines(difference.after, now)};
}

} // namespace anteroom
