#include "scanner/decoder/request_answer.h"

#include <QElapsedTimer>

namespace anteroom {

std::optional<DecoderAnswer> answerTo(const SocketMessage& message, const ServeRequest& serve)
{
    QElapsedTimer clock;
    clock.start();
    const Result<DecoderRequest> request = DecoderRequest::fromBytes(message.bytes);
    if (!request || message.files.size() != filesOf(request->kind))
        return std::nullopt;
    DecoderAnswer answer;
    answer.id = request->id;
    if (!serve(*request, message, answer))
        return std::nullopt;
    answer.milliseconds = int(clock.elapsed());
    return answer;
}

} // namespace anteroom
