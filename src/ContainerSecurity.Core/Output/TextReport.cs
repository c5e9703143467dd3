using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ContainerSecurity.Output;

/// <summary>Formats one text report and gives the remedy of each rule only once.</summary>
internal sealed class TextReport(AnalysisResult result, ReportOptions options)
{
    private const string Bold = "\u001b[1m", Dim = "\u001b[2m", Red = "\u001b[1;31m", Yellow = "\u001b[1;33m", Blue = "\u001b[1;34m", Green = "\u001b[32m", Off = "\u001b[0m";
    private const int MaxRelated = 5;
    private readonly HashSet<string> _explained = new(StringComparer.Ordinal);
    private readonly SecretLines _secrets = new(result.Diagnostics);
    private readonly StringBuilder _text = new();

    public string Format(Diagnostic diagnostic)
    {
        _text.Clear();
        var region = ReportRegion.Of(diagnostic.Location);
        Paint(Bold).Append(Place(diagnostic.Location.Document, region)).Append(':');
        Paint(Off).Append(' ');
        Paint(ColorOf(diagnostic.Severity)).Append(ReportWords.Of(diagnostic.Severity)).Append(' ').Append(diagnostic.Id);
        Paint(Off).Append(": ").AppendVisible(diagnostic.Message).Append('\n');
        var gutter = Number(region.StartLine).Length + 2;
        AppendSource(diagnostic, region, gutter);
        AppendRelated(diagnostic, gutter);
        if (_explained.Add(diagnostic.Id))
            AppendHelp(diagnostic.Descriptor, gutter);
        return _text.ToString();
    }

    public string FormatSummary()
    {
        _text.Clear();
        var summary = ReportSummary.Of(result);
        if (summary.Active > 0)
        {
            _text.Append("\nRun '").Append(options.ToolName).Append(" explain ").Append(result.Active.First().Id).Append("' for the reason and examples of a rule.\n");
            AppendCount(summary.Errors, "error", Red);
            AppendCount(summary.Warnings, "warning", Yellow);
            AppendCount(summary.Infos, "info", Blue);
        }
        else
        {
            _text.Append("No findings");
        }

        _text.Append(" in ").Append(Count(summary.Files, "file"));
        if (summary.Suppressed > 0)
            _text.Append("; ").Append(Number(summary.Suppressed)).Append(" suppressed");
        foreach (var note in ReportNotes.Of(result, summary, options))
            _text.Append("; ").AppendVisible(note);
        return _text.Append('\n').ToString();
    }

    private static string ColorOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Red,
        DiagnosticSeverity.Warning => Yellow,
        _ => Blue,
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Count(int number, string noun) => Number(number) + " " + noun + (number == 1 ? "" : "s");

    private string Place(Document document, ReportRegion region) =>
        new StringBuilder().AppendVisibleLine(options.Display(document.Path)).Append(':').Append(Number(region.StartLine)).Append(':').Append(Number(region.StartColumn)).ToString();

    private void AppendSource(Diagnostic diagnostic, ReportRegion region, int gutter)
    {
        var document = diagnostic.Location.Document;
        if (document.FindValue(diagnostic.Location.Span) is { } value)
        {
            AppendValue(diagnostic, value, gutter);
            return;
        }

        if (!options.ShowSource || document.Text.Length == 0 || _secrets.Contains(document.Path, region.StartLine - 1))
            return;
        // A credential that no rule reports must not reach a build log either.
        var line = document.Text.ToString(document.Text.GetLineSpan(region.StartLine - 1));
        if (!ReferenceEquals(CredentialMask.Mask(line), line))
            return;
        var excerpt = SourceExcerpt.Of(document.Text, diagnostic.Location.Span, Math.Max(20, options.Width - gutter - 3));
        Paint(Dim).Append(' ', gutter - Number(region.StartLine).Length).Append(Number(region.StartLine)).Append(" | ");
        Paint(Off).Append(excerpt.Line).Append('\n');
        Paint(Dim).Append(' ', gutter).Append(" | ");
        Paint(Off).Append(' ', excerpt.MarkStart);
        Paint(ColorOf(diagnostic.Severity)).Append('^', excerpt.MarkLength);
        if (region.EndLine > region.StartLine)
            _text.Append(" to line ").Append(Number(region.EndLine));
        Paint(Off).Append('\n');
    }

    private void AppendValue(Diagnostic diagnostic, DocumentValue value, int gutter)
    {
        if (!options.ShowSource || value.Path.Length == 0)
            return;
        Paint(Dim).Append(' ', gutter).Append("in ").AppendVisible(value.Path).Append('\n');
        Paint(Off);
        if (value.Text is not { } text || _secrets.Contains(diagnostic.Location.Document, value))
            return;
        AppendMarked(diagnostic, SourceExcerpt.Of(text, value.Mark, Math.Max(20, options.Width - gutter - 3)), gutter);
    }

    private void AppendMarked(Diagnostic diagnostic, SourceExcerpt excerpt, int gutter)
    {
        Paint(Dim).Append(' ', gutter).Append(" | ");
        Paint(Off).Append(excerpt.Line).Append('\n');
        Paint(Dim).Append(' ', gutter).Append(" | ");
        Paint(Off).Append(' ', excerpt.MarkStart);
        Paint(ColorOf(diagnostic.Severity)).Append('^', excerpt.MarkLength);
        Paint(Off).Append('\n');
    }

    private void AppendRelated(Diagnostic diagnostic, int gutter)
    {
        for (var i = 0; i < diagnostic.RelatedLocations.Length && i < MaxRelated; i++)
        {
            var location = diagnostic.RelatedLocations[i];
            _text.Append(' ', gutter).Append(" = see ").Append(Place(location.Document, ReportRegion.Of(location)));
            if (location.Document.FindResource(location.Span) is { } resource)
                _text.Append(" (").AppendVisible(MessageText.ShortenSentence(resource.ToString())).Append(')');
            _text.Append('\n');
        }

        if (diagnostic.RelatedLocations.Length > MaxRelated)
            _text.Append(' ', gutter).Append(" = and ").Append(Number(diagnostic.RelatedLocations.Length - MaxRelated)).Append(" more places\n");
    }

    private void AppendHelp(DiagnosticDescriptor descriptor, int gutter)
    {
        _text.Append(' ', gutter).Append(" = ");
        Paint(Green).Append("help: ");
        Paint(Off).AppendVisible(descriptor.Remediation);
        if (descriptor.HelpLink.Length > 0)
            _text.Append(" (").AppendVisible(descriptor.HelpLink).Append(')');
        _text.Append('\n');
    }

    private void AppendCount(int number, string noun, string color)
    {
        if (number == 0)
            return;
        if (_text[_text.Length - 1] != '\n')
            _text.Append(", ");
        Paint(color).Append(Count(number, noun));
        Paint(Off);
    }

    private StringBuilder Paint(string escape) => options.Color ? _text.Append(escape) : _text;
}
