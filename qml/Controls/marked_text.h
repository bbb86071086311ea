#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QQuickPaintedItem>
#include <QVariantList>

#include <memory>

class QTextLayout;

namespace anteroom {

/// Plain text in which some words are marked, wrapped and shaped as one text. Rich text would
/// parse what a patient typed; here marks are data beside the words.
///
/// `runs` is a list of `{"text": …, "mark": "same" | "strong" | "removed" | "added" |
/// "differs"}`; a line
/// break is "\n" in a text. Marks look as LOOK.md says: removed is struck through on its fill,
/// added is bold and underlined on its fill, differs is bold with a thick line under it.
class MarkedText : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList runs READ runs WRITE setRuns NOTIFY runsChanged)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY fontChanged)
    Q_PROPERTY(qreal lineHeight MEMBER m_lineHeight NOTIFY shapeChanged)
    Q_PROPERTY(bool alignedRight MEMBER m_alignedRight NOTIFY shapeChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY looksChanged)
    Q_PROPERTY(QColor removedColor MEMBER m_removedColor NOTIFY looksChanged)
    Q_PROPERTY(QColor removedFill MEMBER m_removedFill NOTIFY looksChanged)
    Q_PROPERTY(QColor addedColor MEMBER m_addedColor NOTIFY looksChanged)
    Q_PROPERTY(QColor addedFill MEMBER m_addedFill NOTIFY looksChanged)
    Q_PROPERTY(QColor lineColor MEMBER m_lineColor NOTIFY looksChanged)
    /// Thickness of the line under differing words.
    Q_PROPERTY(qreal lineWidth MEMBER m_lineWidth NOTIFY looksChanged)
    /// All words without marks.
    Q_PROPERTY(QString plainText READ plainText NOTIFY runsChanged)

public:
    explicit MarkedText(QQuickItem* parent = nullptr);
    ~MarkedText() override;

    [[nodiscard]] QVariantList runs() const { return m_runs; }
    void setRuns(const QVariantList& runs);
    [[nodiscard]] QFont font() const { return m_font; }
    void setFont(const QFont& font);
    [[nodiscard]] QString plainText() const;

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void runsChanged();
    void fontChanged();
    void shapeChanged();
    void looksChanged();

protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void componentComplete() override;
    void updatePolish() override;

private:
    enum class Mark { Same, Strong, Removed, Added, Differs };
    struct Stretch {
        int start = 0;
        int length = 0;
        Mark mark = Mark::Same;
    };

    void read();
    void shape();
    void shapeAgain();
    [[nodiscard]] qreal naturalWidth() const;
    void paintUnder(QPainter& painter, const Stretch& stretch, bool behindText) const;
    [[nodiscard]] QList<QRectF> boxes(const Stretch& stretch) const;

    QVariantList m_runs;
    QFont m_font;
    qreal m_lineHeight = 20;
    bool m_alignedRight = false;
    QColor m_color = Qt::black;
    QColor m_removedColor = Qt::black;
    QColor m_removedFill = Qt::transparent;
    QColor m_addedColor = Qt::black;
    QColor m_addedFill = Qt::transparent;
    QColor m_lineColor = Qt::black;
    qreal m_lineWidth = 5;

    QString m_text;
    QList<Stretch> m_stretches;
    std::unique_ptr<QTextLayout> m_layout;
};

} // namespace anteroom
