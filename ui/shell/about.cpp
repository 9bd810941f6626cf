// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about.h"

#include "core/base/version.h"
#include "core/store/schema.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/session.h"
#include "ui/parts/settings.h"
#include "ui/parts/theme.h"
#include "ui/shell/actions.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QStyleFactory>
#include <QSysInfo>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString row(const QString& left, const QString& right)
{
    return u"<tr><td style='padding:2px 24px 2px 0'>%1</td><td style='padding:2px 0'>%2</td></tr>"_s.arg(
        left.toHtmlEscaped(), right.toHtmlEscaped());
}

/// Keys that belong to lists, forms and fields, not to a menu.
QString otherKeys()
{
    return row(ReadingDialog::tr("Next, previous problem of a form"), u"F8, Shift+F8"_s)
        + row(ReadingDialog::tr("A day later, earlier in a date"), ReadingDialog::tr("Up, Down"))
        + row(ReadingDialog::tr("Copy cells; with headings"), u"Ctrl+C, Ctrl+Shift+C"_s)
        + row(ReadingDialog::tr("Columns of a list"), ReadingDialog::tr("Menu key on the headings"))
        + row(ReadingDialog::tr("A recent file on the start page"), ReadingDialog::tr("Ctrl+1 to Ctrl+8"))
        + row(ReadingDialog::tr("Close the search or a notice"), u"Esc"_s);
}

} // namespace

ReadingDialog::ReadingDialog(const QString& name, const QString& title, const QString& html, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(name);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* text = new QTextBrowser(this);
    text->setObjectName(name + u"Text"_s);
    text->setAccessibleName(title);
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenLinks(false);
    setStyleRole(*text, u"reading"_s);
    text->document()->setDocumentMargin(theme().px(12));
    text->setHtml(html);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    resize(theme().px(560), theme().px(560));
}

QString aboutHtml()
{
    const QString part = u"<li>%1</li>"_s;
    const QStringList parts{
        ReadingDialog::tr("AXS Pathway: GNU General Public License, version 3 or later"),
        ReadingDialog::tr("Qt %1: GNU Lesser General Public License 3; Qt Charts: GNU General Public License 3")
            .arg(QLatin1StringView(qVersion())),
        ReadingDialog::tr("SQLite: public domain"),
        ReadingDialog::tr("libsodium: ISC licence"),
        ReadingDialog::tr("libqpdf: Apache License 2.0"),
        ReadingDialog::tr("libxlsxwriter: BSD 2-Clause License"),
        ReadingDialog::tr("Inter, the typeface: SIL Open Font License 1.1"),
    };
    QString list;
    for (const QString& each : parts)
        list += part.arg(each.toHtmlEscaped());
    return u"<h2>AXS Pathway %1</h2><p>%2</p><p><b>%3</b></p><h3>%4</h3><ul>%5</ul>"_s.arg(
        QLatin1StringView(versionText),
        ReadingDialog::tr("For the people who run the Common Assessment Framework in a county: CAFs from the first "
                          "meeting to closure, the clusters’ figures, and the performance report."),
        ReadingDialog::tr("This program never uses the network."), ReadingDialog::tr("Licences"), list);
}

QString shortcutsHtml()
{
    QString html;
    for (const MenuWords& menu : menuTable()) {
        QString rows;
        for (const ActionWords& words : actionTable())
            if (qstrcmp(words.menu, menu.id) == 0 && *words.keys != '\0')
                rows += row(Actions::plainText(words), Actions::keysText(words));
        if (!rows.isEmpty())
            html += u"<h3>%1</h3><table>%2</table>"_s.arg(Actions::menuText(menu).toHtmlEscaped(), rows);
    }
    return html + u"<h3>%1</h3><table>%2</table>"_s.arg(ReadingDialog::tr("Forms and lists"), otherKeys());
}

QString supportInformation(const SettingsStore& settings, const Session* session, qint64 episodes)
{
    QStringList lines{
        u"AXS Pathway %1"_s.arg(QLatin1StringView(versionText)),
        u"Qt %1, %2"_s.arg(QLatin1StringView(qVersion()), QGuiApplication::platformName()),
        u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        u"Text size %1 %, appearance %2"_s.arg(settings.textPercent()).arg(settings.get(settings::appearance)),
        u"Record files of version %1"_s.arg(store::newestSchemaVersion),
    };
    if (session != nullptr)
        lines += u"Open: %1, %2, %3 CAFs"_s.arg(
            session->file().properties().isSample ? u"the sample"_s : u"a record file"_s,
            session->isWritable() ? u"for writing"_s : u"for reading only"_s, QString::number(episodes));
    return lines.join(u'\n') + u'\n';
}

} // namespace axs::ui
