#include "scanner/reading/symbology.h"

#include <utility>

namespace anteroom {

namespace {

constexpr std::pair<Symbology, const char*> Names[] = {
    {Symbology::Unknown, "unknown"}, {Symbology::Pdf417, "pdf417"},
    {Symbology::Qr, "qr"},           {Symbology::MicroQr, "micro_qr"},
    {Symbology::Aztec, "aztec"},     {Symbology::DataMatrix, "data_matrix"},
    {Symbology::Code128, "code128"}, {Symbology::Code39, "code39"},
    {Symbology::Code93, "code93"},   {Symbology::Codabar, "codabar"},
    {Symbology::Itf, "itf"},         {Symbology::Ean8, "ean8"},
    {Symbology::Ean13, "ean13"},     {Symbology::UpcA, "upc_a"},
    {Symbology::UpcE, "upc_e"},
};

} // namespace

QString symbologyName(Symbology symbology)
{
    for (const auto& [value, name] : Names)
        if (value == symbology)
            return QString::fromLatin1(name);
    return {};
}

std::optional<Symbology> symbologyNamed(QStringView name)
{
    for (const auto& [value, text] : Names)
        if (name == QLatin1StringView(text))
            return value;
    return std::nullopt;
}

} // namespace anteroom
