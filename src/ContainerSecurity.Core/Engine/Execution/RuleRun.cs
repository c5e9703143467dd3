using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Engine.Execution;

/// <summary>One rule at work on one document, or on all: what a <see cref="RuleContext{T}"/> hands on.</summary>
/// <param name="number">The number of the rule.</param>
/// <param name="run">What it is part of.</param>
/// <param name="documents">The documents that the rule sees.</param>
/// <param name="configuration">The configuration, in which the rule is on.</param>
/// <param name="found">Takes the findings.</param>
internal sealed class RuleRun(int number, AnalysisRun run, DocumentSet documents, FileConfiguration configuration, List<Diagnostic> found) : RuleExecution
{
    private readonly FindingLimit _limit = new();

    public override Rule Rule { get; } = run.Table.Rules[number];

    public override DocumentSet Documents => documents;

    public override RuleOptions Options => Read(ConfigurationValues.Options).OptionsOf(number) ?? RuleOptions.Empty;

    public override DateTime? Today => Read(ConfigurationValues.Today).Today;

    public override IScriptChecker? ScriptChecker => Read(ConfigurationValues.ScriptChecker).ScriptChecker;

    public override Version? KubernetesVersion => Read(ConfigurationValues.KubernetesVersion).KubernetesVersion;

    /// <summary>The parts of the configuration that the rule has read.</summary>
    public ConfigurationValues ValuesRead { get; private set; }

    public override CancellationToken CancellationToken => run.CancellationToken;

    /// <summary>The object that the node belongs to; null where the location of a finding tells.</summary>
    public NodeOwner? Owner { get; set; }

    /// <summary>Whether the rule threw an exception; it is not called again for the document.</summary>
    public bool HasFailed { get; private set; }

    public override RuleOptions OptionsFor(Document document) => run.Configurations.For(Guard.NotNull(document)).OptionsOf(number) ?? RuleOptions.Empty;

    public override void Report(Diagnostic diagnostic)
    {
        Guard.NotNull(diagnostic);
        if (!Rule.Descriptors.Any(d => d.Id == diagnostic.Id))
            throw new ArgumentException($"{diagnostic.Id} is not among the descriptors of {Rule.GetType()}.", nameof(diagnostic));
        var (document, span) = diagnostic.Location;
        if (document is null || span.Start < 0 || span.Length < 0 || span.End > document.Text.Length)
            throw new ArgumentException($"The place of {diagnostic.Id} is not within a document.", nameof(diagnostic));
        if (!_limit.Admits(document))
            return;
        diagnostic = FindingLimit.Shorten(diagnostic);
        // A message whose arguments do not match its format is a fault of the rule, so it must fail here and not in a report.
        _ = diagnostic.Message;
        diagnostic = ReportedFixes.Check(diagnostic, run.Documents);
        found.Add(document.ToOriginal(Owner?.Claim(diagnostic) ?? diagnostic));
    }

    /// <summary>Reports the number of findings that were not kept. Called after the last action.</summary>
    public void Complete() => found.AddRange(_limit.CreateDiagnostics(Rule.Descriptors[0].Id).Select(d => d.Location.Document.ToOriginal(d)));

    public void Fail(Document document, Exception exception)
    {
        HasFailed = true;
        var id = Rule.Descriptors[0].Id;
        found.Add(Diagnostic.Create(EngineDescriptors.RuleThrew, new Location(document, new TextSpan(document.Span.Start, 0)),
            id, exception.GetType().Name, exception.Message));
    }

    private FileConfiguration Read(ConfigurationValues value)
    {
        ValuesRead |= value;
        return configuration;
    }
}
