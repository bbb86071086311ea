#include "console/evidence_model.h"

#include "console/shown_text.h"
#include "console/source_words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace anteroom {

namespace {

constexpr double doubtBelow = 0.9; // as the office flags it (record/review.h)
constexpr double brightnessStep = 0.2;

} // namespace

EvidenceModel::EvidenceModel(OfficeLine& office, std::shared_ptr<EvidenceStore> store,
                             QObject* parent)
    : DisplayList({"label", "current"}, parent), m_office(office), m_store(std::move(store))
{
}

void EvidenceModel::look(const Submission& submission)
{
    if (submission.images == m_images)
        return;
    clear();
    m_images = submission.images;
    setCurrentIndex(0);
}

void EvidenceModel::follow(const ProposedChange* change)
{
    // The same row read anew leaves the picture as it is being looked at.
    if (change && m_followed && change->id == m_followed->id)
        return;
    m_followed.reset();
    m_closer = true;
    if (change && change->evidence) {
        m_followed = *change;
        for (int i = 0; i < m_images.size(); ++i) {
            if (m_images[i].sha256 == change->evidence->image)
                setCurrentIndex(i);
        }
    }
    Q_EMIT changed();
}

void EvidenceModel::clear()
{
    m_wanted.forget();
    m_patience.end();
    m_store->clear();
    m_images.clear();
    m_followed.reset();
    m_current = -1;
    m_turns = 0;
    m_closer = true;
    m_brightness = 0;
    m_problem.clear();
    showRows();
    Q_EMIT changed();
}

const ImageReference* EvidenceModel::image() const
{
    return m_current >= 0 && m_current < m_images.size() ? &m_images[m_current] : nullptr;
}

QString EvidenceModel::name() const
{
    return image() ? tr("Picture: %1").arg(imageName(image()->role)) : QString();
}

QUrl EvidenceModel::source() const
{
    if (!image() || !m_store->has(image()->sha256))
        return {};
    return QUrl(u"image://evidence/"_s + image()->sha256.hex());
}

QRectF EvidenceModel::area() const
{
    const bool here = image() && m_followed && m_followed->evidence->image == image()->sha256;
    return here ? m_followed->evidence->area : QRectF();
}

QString EvidenceModel::readLabel() const
{
    return m_followed ? m_followed->field->labelText() : QString();
}

QString EvidenceModel::readText() const
{
    return m_followed ? m_followed->field->display(m_followed->proposed) : QString();
}

QString EvidenceModel::readCharacters() const
{
    return readText().remove(u' ');
}

bool EvidenceModel::readAsCode() const
{
    return m_followed && shownAsCode(*m_followed->field);
}

QString EvidenceModel::confidenceText() const
{
    if (!m_followed)
        return {};
    return tr("Read with %1% confidence.")
        .arg(static_cast<int>(std::floor(m_followed->confidence * 100)));
}

bool EvidenceModel::doubtful() const
{
    return m_followed && m_followed->confidence < doubtBelow;
}

void EvidenceModel::setCurrentIndex(int index)
{
    if (index == m_current || index < 0 || index >= m_images.size())
        return;
    m_current = index;
    m_turns = 0;
    showRows();
    fetch();
    Q_EMIT changed();
}

void EvidenceModel::showNext()
{
    if (!m_images.isEmpty())
        setCurrentIndex((m_current + 1) % static_cast<int>(m_images.size()));
}

void EvidenceModel::turn()
{
    m_turns = (m_turns + 1) % 4;
    Q_EMIT changed();
}

void EvidenceModel::toggleCloser()
{
    m_closer = !m_closer;
    Q_EMIT changed();
}

void EvidenceModel::setBrightness(double brightness)
{
    const double within = std::clamp(brightness, -1.0, 1.0);
    if (qFuzzyCompare(1 + within, 1 + m_brightness))
        return;
    m_brightness = within;
    Q_EMIT changed();
}

void EvidenceModel::brighten(int steps)
{
    setBrightness(m_brightness + steps * brightnessStep);
}

void EvidenceModel::openAgain()
{
    fetch();
}

void EvidenceModel::fetch()
{
    m_problem.clear();
    m_patience.end();
    if (!image() || m_store->has(image()->sha256))
        return;
    m_patience.begin();
    const Sha256 hash = image()->sha256;
    m_office.blob(hash, this, m_wanted.only([this, hash](const Result<QByteArray>& bytes) {
        take(hash, bytes);
    }));
    Q_EMIT changed();
}

void EvidenceModel::take(const Sha256& hash, const Result<QByteArray>& bytes)
{
    const bool shown = image() && image()->sha256 == hash;
    if (bytes)
        m_store->keep(hash, *bytes);
    if (!shown)
        return;
    m_patience.end();
    if (!bytes)
        m_problem = bytes.problem().advice;
    Q_EMIT changed();
}

void EvidenceModel::showRows()
{
    QList<DisplayRow> rows;
    for (int i = 0; i < m_images.size(); ++i) {
        rows.append({u"%1 %2"_s.arg(i).arg(m_images[i].sha256.hex()),
                     {{u"label"_s, imageName(m_images[i].role)}, {u"current"_s, i == m_current}}});
    }
    show(rows);
}

} // namespace anteroom
