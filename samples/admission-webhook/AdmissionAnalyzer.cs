using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using ContainerSecurity.Rules;

namespace ContainerSecurity.Samples.AdmissionWebhook;

/// <summary>Decides on requests: findings that are errors deny one, all others are warnings.</summary>
/// <remarks>It has no state but the day's analyzer, and serves all requests at once.</remarks>
public sealed class AdmissionAnalyzer(AnalyzerConfiguration configuration, TimeProvider clock)
{
    // The API server leaves warnings out beyond 4096 characters in all, and cuts each at 256.
    private const int MaxWarning = 256;
    private const int MaxWarnings = 4096;
    private const int MaxMessage = 4096;
    private Analyzer _today = Make(configuration, clock);

    /// <summary>Answers a request.</summary>
    /// <param name="request">The request, which has a uid.</param>
    /// <param name="cancellationToken">Ends the work when nobody waits for it any more.</param>
    public AdmissionResponse Answer(AdmissionRequest request, CancellationToken cancellationToken)
    {
        // What is deleted, or connected to, brings no object that could be wrong.
        if (request.Object is not { ValueKind: JsonValueKind.Object } written)
            return new AdmissionResponse(request.Uid!, Allowed: true, null, []);

        var documents = DocumentSet.Create(DocumentParser.Parse("object.json", SourceText.From(written.GetRawText())));
        var findings = AnalyzerOfToday().Run(documents, cancellationToken).Active.ToList();
        var errors = findings.Where(d => d.Severity == DiagnosticSeverity.Error).Select(Describe).ToList();
        var warnings = findings.Where(d => d.Severity == DiagnosticSeverity.Warning).Select(Describe);
        var status = errors.Count == 0 ? null : new AdmissionStatus(403, Cut(string.Join("; ", errors), MaxMessage));
        return new AdmissionResponse(request.Uid!, errors.Count == 0, status, [.. TakeWarnings(warnings)]);
    }

    private static Analyzer Make(AnalyzerConfiguration configuration, TimeProvider clock) =>
        new((RulePack[])[BuiltInRules.Pack], configuration with { Today = clock.GetLocalNow().Date });

    // Exceptions of the configuration end on a day, and the webhook runs for longer than one.
    private Analyzer AnalyzerOfToday()
    {
        if (_today.Configuration.Today != clock.GetLocalNow().Date)
            _today = Make(configuration, clock);
        return _today;
    }

    // The object came as one line of JSON: its name tells more than a place in it.
    private static string Describe(Diagnostic diagnostic) =>
        diagnostic.Resource is { } resource ? $"{diagnostic.Id}: {diagnostic.Message} ({resource})" : $"{diagnostic.Id}: {diagnostic.Message}";

    private static IEnumerable<string> TakeWarnings(IEnumerable<string> warnings)
    {
        var left = MaxWarnings;
        foreach (var warning in warnings.Distinct().Select(w => Cut(w, MaxWarning)))
        {
            left -= warning.Length;
            if (left < 0)
                yield break;
            yield return warning;
        }
    }

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var end = length - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }
}
