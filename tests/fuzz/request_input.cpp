#include "fuzz/inputs.h"
#include "office/http/request_bytes.h"

#include <QByteArrayList>

namespace anteroom {

namespace {

namespace http = boost::beast::http;
using State = RequestBytes::State;

constexpr int headerBytes = 1024;
constexpr qint64 bodyBytes = 4096;
constexpr size_t mostRequests = 50; // pipelined

// Bytes of a connection that come in pieces of a size, and what was read of them.
class Connection {
public:
    Connection(const QByteArray& bytes, qsizetype piece) : m_bytes(bytes), m_piece(piece) {}

    // The requests that could be read, each as one text.
    QByteArrayList requests()
    {
        while (size_t(m_read.size()) < mostRequests && readOne())
            ;
        return m_read;
    }
    [[nodiscard]] bool keptLittle() const { return m_most <= size_t(headerBytes + m_piece); }

private:
    using Reading = State (RequestBytes::*)(boost::beast::flat_buffer&);

    State read(RequestBytes& request, Reading part)
    {
        State state = (request.*part)(m_unread);
        while (state == State::Incomplete && m_at < m_bytes.size()) {
            const QByteArray next = m_bytes.mid(m_at, m_piece);
            m_at += next.size();
            const auto room = m_unread.prepare(size_t(next.size()));
            std::copy(next.begin(), next.end(), static_cast<char*>(room.data()));
            m_unread.commit(size_t(next.size()));
            m_most = std::max(m_most, m_unread.size());
            state = (request.*part)(m_unread);
        }
        return state;
    }

    bool readOne()
    {
        RequestBytes request(headerBytes, bodyBytes);
        State state = read(request, &RequestBytes::readHead);
        if (state != State::Whole)
            return false;
        if (!request.limitBody(bodyBytes / 2))
            return false;
        static_cast<void>(request.isWholeWith(m_unread));
        state = read(request, &RequestBytes::readBody);
        if (state != State::Whole)
            return false;
        m_read.append(request.method() + ' ' + request.target() + ' ' +
                      request.header(http::field::content_type) + ' ' +
                      (request.waitsToBeAsked() ? "waits " : "") + request.body());
        return request.staysOpen() && request.body().size() <= bodyBytes / 2;
    }

    QByteArray m_bytes;
    qsizetype m_piece;
    qsizetype m_at = 0;
    boost::beast::flat_buffer m_unread;
    size_t m_most = 0;
    QByteArrayList m_read;
};

} // namespace

// What is read must not depend on how the network cut it (only how soon a bad one is known to be
// bad does), and little may be kept of what is no request yet.
bool feedRequest(const QByteArray& input)
{
    Connection whole(input, std::max(input.size(), qsizetype(1)));
    Connection pieces(input, 1 + input.size() % 7);
    return whole.requests() == pieces.requests() && pieces.keptLittle();
}

} // namespace anteroom
