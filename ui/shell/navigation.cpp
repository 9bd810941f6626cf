// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "core/base/text.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

/// Icon and word at the left, the count at the right.
class NavigationButton final : public QPushButton
{
public:
    NavigationButton(PageKind page, QWidget* parent)
        : QPushButton(axs::icon(pageIcon(page)), pageTitle(page), parent)
        , m_count(new QLabel(this))
    {
        setObjectName(pageWord(page) + u"Navigation"_s);
        setCheckable(true);
        setStyleRole(*this, u"navigation"_s);
        m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
        setStyleRole(*m_count, u"quiet"_s);
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(8, 0, 10, 0);
        layout->addStretch();
        layout->addWidget(m_count);
        fitIcon();
        setCount(std::nullopt);
    }

    void setCount(std::optional<qint64> count)
    {
        m_count->setText(count ? grouped(*count) : QString());
        setAccessibleName(count ? text() + u", "_s + grouped(*count) : text());
        updateGeometry();
    }

    QSize sizeHint() const override
    {
        return QPushButton::sizeHint() + QSize(m_count->text().isEmpty() ? 0 : m_count->sizeHint().width() + 24, 0);
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override
    {
        QPushButton::changeEvent(event);
        if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
            fitIcon();
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
            event->ignore();
        else
            QPushButton::keyPressEvent(event);
    }

private:
    void fitIcon()
    {
        const int side = static_cast<int>(18 * textScale(*this));
        setIconSize({side, side});
    }

    QLabel* m_count;
};

Navigation::Navigation(QWidget* parent)
    : QFrame(parent)
    , m_pages(new QVBoxLayout)
{
    setObjectName(u"navigation"_s);
    setStyleRole(*this, u"navigation"_s);
    setAccessibleName(tr("Pages"));
    setMinimumWidth(208);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* brand = new QLabel(u"AXS Pathway"_s, this);
    brand->setObjectName(u"brand"_s);
    setStyleRole(*brand, u"brand"_s);
    brand->setContentsMargins(10, 8, 10, 8);
    m_pages->setSpacing(2);
    auto* foot = new QVBoxLayout;
    foot->setSpacing(2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 9, 8);
    layout->setSpacing(8);
    layout->addWidget(brand);
    layout->addLayout(m_pages);
    layout->addStretch();
    layout->addLayout(foot);
    add(PageKind::help, foot);
    add(PageKind::settings, foot);
}

NavigationButton* Navigation::add(PageKind page, QVBoxLayout* layout)
{
    auto* button = new NavigationButton(page, this);
    layout->addWidget(button);
    m_buttons.insert(page, button);
    connect(button, &QPushButton::clicked, this, [this, page, button] {
        button->setChecked(true);
        Q_EMIT pageRequested(page);
    });
    return button;
}

void Navigation::setPages(const QList<PageKind>& pages)
{
    while (m_pages->count() > 0) {
        QLayoutItem* item = m_pages->takeAt(0);
        m_buttons.removeIf([item](const auto& each) { return each.value() == item->widget(); });
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget* before = nullptr;
    for (const PageKind page : pages) {
        NavigationButton* button = add(page, m_pages);
        if (before != nullptr)
            setTabOrder(before, button);
        before = button;
    }
    if (before != nullptr)
        setTabOrder(before, m_buttons.value(PageKind::help));
    setTabOrder(m_buttons.value(PageKind::help), m_buttons.value(PageKind::settings));
}

void Navigation::setCurrent(PageKind page)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == page);
}

void Navigation::setCount(PageKind page, std::optional<qint64> count)
{
    if (NavigationButton* button = m_buttons.value(page))
        button->setCount(count);
}

void Navigation::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QFrame::keyPressEvent(event);
}

} // namespace axs::ui
