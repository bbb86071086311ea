#include "office/import/csv_rows.h"

#include <csv.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

// libcsv's parser, fed line by line so that it is known where each record stands. Its buffer holds
// one value, which the limit on a record bounds.
class CsvWalk {
public:
    CsvWalk(char delimiter, const std::function<bool(CsvRow&&)>& take) : m_take(take)
    {
        m_ready = csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) == 0;
        csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    }
    ~CsvWalk() { csv_free(&m_parser); }
    CsvWalk(const CsvWalk&) = delete;
    CsvWalk& operator=(const CsvWalk&) = delete;

    [[nodiscard]] std::optional<ImportRefusal> walk(const QByteArray& bytes)
    {
        for (qsizetype from = 0; from < bytes.size() && !m_ended; ++m_line) {
            const qsizetype end = bytes.indexOf('\n', from);
            const qsizetype size = (end < 0 ? bytes.size() : end + 1) - from;
            if (m_recordBytes == 0) {
                m_row.line = m_line;
                if (bytes.mid(from, size).trimmed().isEmpty()) {
                    from += size;
                    continue;
                }
            }
            m_recordBytes += size;
            if (m_recordBytes > importLimits::lineBytes)
                return refused(
                    "csv.line_long",
                    u"This row is longer than %1 bytes. Look for a quotation mark "
                    "that is not closed, or shorten the row."_s.arg(importLimits::lineBytes));
            const auto read = csv_parse(&m_parser, bytes.constData() + from, size_t(size),
                                        &CsvWalk::cell, &CsvWalk::record, this);
            if (read != size_t(size))
                return broken();
            from += size;
        }
        if (!m_ended && csv_fini(&m_parser, &CsvWalk::cell, &CsvWalk::record, this) != 0)
            return broken();
        return std::nullopt;
    }

private:
    static void cell(void* bytes, size_t size, void* self)
    {
        auto* walk = static_cast<CsvWalk*>(self);
        if (walk->m_row.cells.size() <= importLimits::columns) // one more shows that there are many
            walk->m_row.cells.append(QByteArray(static_cast<const char*>(bytes), qsizetype(size)));
    }

    static void record(int, void* self)
    {
        auto* walk = static_cast<CsvWalk*>(self);
        CsvRow row = std::exchange(walk->m_row, CsvRow{walk->m_line, {}});
        walk->m_recordBytes = 0;
        walk->m_ended = walk->m_ended || !walk->m_take(std::move(row));
    }

    [[nodiscard]] ImportRefusal refused(const char* code, const QString& advice) const
    {
        const auto column = static_cast<int>(m_row.cells.size()) + 1;
        return {{m_row.line, column, {}}, problem(code, advice)};
    }

    [[nodiscard]] ImportRefusal broken()
    {
        if (!m_ready || csv_error(&m_parser) != CSV_EPARSE)
            return refused("csv.memory", u"There is not enough memory to read this file."_s);
        return refused("csv.quotes",
                       u"The quotation marks of this row do not fit. A value with a quotation "
                       "mark in it stands in quotation marks, and has it twice."_s);
    }

    const std::function<bool(CsvRow&&)>& m_take;
    csv_parser m_parser{};
    CsvRow m_row;
    qint64 m_line = 1;
    qsizetype m_recordBytes = 0;
    bool m_ready = false;
    bool m_ended = false;
};

} // namespace

std::optional<ImportRefusal> walkCsv(const QByteArray& bytes, char delimiter,
                                     const std::function<bool(CsvRow&&)>& take)
{
    return CsvWalk(delimiter, take).walk(bytes);
}

char csvDelimiter(const QByteArray& bytes)
{
    const QByteArray heading = bytes.left(importLimits::lineBytes).split('\n').value(0);
    char most = ',';
    for (const char sign : {';', '\t'}) {
        if (heading.count(sign) > heading.count(most))
            most = sign;
    }
    return most;
}

} // namespace anteroom
