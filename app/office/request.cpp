#include "office/request.h"

#include "record/named_values.h"

namespace anteroom {

namespace {

constexpr std::pair<Method, const char*> methods[] = {
    {Method::Get, "GET"},     {Method::Put, "PUT"},       {Method::Post, "POST"},
    {Method::Patch, "PATCH"}, {Method::Delete, "DELETE"},
};

} // namespace

QByteArray methodName(Method method)
{
    return nameIn(methods, method).toLatin1();
}

std::optional<Method> methodNamed(QByteArrayView name)
{
    return namedIn(methods, QString::fromLatin1(name));
}

std::optional<int> Request::expectedVersion() const
{
    QByteArray text = ifMatch;
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.mid(1, text.size() - 2);
    bool isNumber = false;
    const int version = text.toInt(&isNumber);
    if (!isNumber || version < 0)
        return std::nullopt;
    return version;
}

} // namespace anteroom
