#include "kiosk/pseudo_translator.h"

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr QStringView letters = u"אבצדעפגהיחקלמנופקרשתוזטכיס";

} // namespace

QString pseudoText(const QString& english)
{
    QString text;
    qsizetype count = 0;
    for (qsizetype i = 0; i < english.size(); ++i) {
        const QChar c = english[i];
        const bool placeholder = c == u'%' && i + 1 < english.size();
        if (placeholder) {
            // "%1", "%n", "%L1": as they are
            text += c;
            while (++i < english.size() && (english[i].isDigit() || u"nL"_s.contains(english[i])))
                text += english[i];
            --i;
        } else if (c.isLetter() && c.unicode() < 0x80) {
            text += letters[(c.toLower().unicode() - u'a') % letters.size()];
            if (++count % 3 == 0)
                text += u'ו';
        } else {
            text += c;
        }
    }
    return text;
}

QString PseudoTranslator::translate(const char* context, const char* sourceText,
                                    const char* disambiguation, int n) const
{
    Q_UNUSED(context);
    Q_UNUSED(disambiguation);
    QString text = pseudoText(QString::fromUtf8(sourceText));
    return n >= 0 ? text.replace(u"%n"_s, QString::number(n)) : text;
}

} // namespace anteroom
