#pragma once

#include <QByteArray>

namespace anteroom {

// The schema of demographic values as OpenAPI YAML (two blanks a level, to stand under
// components/schemas), made from the declarations of app/record/fields.cpp.
[[nodiscard]] QByteArray fieldValuesSchema();

// app/office/openapi.yaml with that schema in its place.
[[nodiscard]] QByteArray openApiDocument();

} // namespace anteroom
