#include "office/openapi.h"

#include "record/field.h"

#include <QByteArrayList>
#include <QFile>

namespace anteroom {

namespace {

using enum FieldKind;

// Kept in step by the compiler: a new kind without a schema is a warning, and so an error.
QByteArray shapeOf(FieldKind kind)
{
    switch (kind) {
    case Name:
    case Text:
    case Code:
    case PostalCode:
        return "type: string";
    case Phone:
        return "type: string, description: E.164 where the number is complete";
    case Email:
        return "type: string, format: email";
    case RxBin:
        return "type: string, pattern: '^[0-9]{6,8}$'";
    case Date:
    case BirthDate:
        return "type: string, format: date";
    case Choice:
        return "type: string";
    case Choices:
        return "type: array";
    case Flag:
        return "type: boolean";
    case Parts:
        return "type: object";
    }
    Q_UNREACHABLE();
}

QByteArray codesOf(const Field& field)
{
    QByteArrayList codes;
    for (const FieldOption& option : field.options)
        codes.append(option.code);
    return '[' + codes.join(", ") + ']';
}

QByteArray schemaOf(const Field& field)
{
    const QByteArray start = QByteArray("        ") + field.key + ": ";
    if (field.kind == Choice)
        return start + "{type: string, enum: " + codesOf(field) + "}\n";
    if (field.kind == Choices)
        return start + "{type: array, items: {type: string, enum: " + codesOf(field) + "}}\n";
    if (field.kind != Parts)
        return start + '{' + shapeOf(field.kind) + "}\n";
    QByteArrayList required;
    QByteArray parts;
    for (const FieldPart& part : field.parts) {
        if (part.required)
            required.append(part.key);
        parts += QByteArray("            ") + part.key + ": {" + shapeOf(part.kind) + "}\n";
    }
    return start + "\n          type: object\n          additionalProperties: false\n" +
           "          required: [" + required.join(", ") + "]\n          properties:\n" + parts;
}

constexpr char placeMark[] = "    FieldValues: # emitted by `anteroom-office openapi-fields`\n";

} // namespace

QByteArray fieldValuesSchema()
{
    QByteArray schema = "    FieldValues:\n"
                        "      description: Demographic values by field key; what is absent is not "
                        "known.\n"
                        "      type: object\n"
                        "      additionalProperties: false\n"
                        "      properties:\n";
    for (const Field& field : fields())
        schema += schemaOf(field);
    return schema;
}

QByteArray openApiDocument()
{
    QFile contract(QStringLiteral(":/anteroom/openapi.yaml"));
    if (!contract.open(QIODevice::ReadOnly))
        return {};
    return contract.readAll().replace(placeMark, fieldValuesSchema());
}

} // namespace anteroom
