#include "office/answers.h"

namespace anteroom {

Reply streamEvents(Office&, const Request&)
{
    return Streaming{Topic::Staff};
}

} // namespace anteroom
