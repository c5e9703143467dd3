using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class ShellCheckFinding() : Rule(Fault, Advice)
{
    private static readonly RuleOption<ImmutableArray<string>> Exclude = new("exclude", [], "ShellCheck codes to exclude, such as SC2086.");

    private static readonly DiagnosticDescriptor Fault = Describe(
        "CNS8030", "ShellCheck reports an error or warning", "ShellCheck reports an error, or a warning about a likely error, in the script.", DiagnosticSeverity.Warning);

    private static readonly DiagnosticDescriptor Advice = Describe(
        "CNS8031", "ShellCheck reports an info or style issue", "ShellCheck suggests a clearer or more robust form; the script may only work by chance.", DiagnosticSeverity.Info);

    // Set by Docker and BuildKit in every RUN instruction, in addition to the variables of the Dockerfile.
    private static readonly string[] Predefined =
    [
        "HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "FTP_PROXY", "ftp_proxy", "NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy",
        "TARGETPLATFORM", "TARGETOS", "TARGETARCH", "TARGETVARIANT", "BUILDPLATFORM", "BUILDOS", "BUILDARCH", "BUILDVARIANT",
    ];

    public override ImmutableArray<RuleOption> Options => [Exclude];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellScriptAction(static context =>
        {
            if (context.ScriptChecker is not { } checker || context.Node is not { Owner: RunInstructionSyntax run, Dialect: ShellDialect.Posix or ShellDialect.Bash } script)
                return;
            var excluded = context.Options.Get(Exclude);
            foreach (var finding in checker.Check(script, VariablesOf(run), context.CancellationToken))
            {
                if (excluded.Contains(finding.Code, StringComparer.OrdinalIgnoreCase))
                    continue;
                var place = new Location(script.Document, script.Text.MapSpan(finding.Span));
                var descriptor = finding.Severity == DiagnosticSeverity.Info ? Advice : Fault;
                context.Report(Diagnostic.Create(descriptor, place, finding.Code, finding.Message) with
                {
                    Equivalents = ["hadolint:" + finding.Code, "shellcheck:" + finding.Code],
                });
            }
        });

    private static SortedSet<string> VariablesOf(RunInstructionSyntax run)
    {
        var names = new SortedSet<string>(Predefined, StringComparer.Ordinal);
        for (var stage = run.Stage; stage is not null; stage = stage.BaseStage)
        {
            // An ARG is not visible in later stages.
            names.UnionWith(stage.Declarations
                .Where(d => d.Location.Span.Start < run.Span.Start && (d.Origin == EnvironmentVariableOrigin.Env || stage == run.Stage))
                .Select(d => d.Name.Value).OfType<string>());
        }

        return names;
    }

    private static DiagnosticDescriptor Describe(string id, string title, string description, DiagnosticSeverity severity) => new()
    {
        Id = id,
        Title = title,
        MessageFormat = "{0}: {1}",
        Category = Categories.Building,
        Description = description,
        Remediation = "See the page of the code in the ShellCheck wiki. If the script is correct as it is, suppress the code: # shellcheck disable=SC2086.",
        DefaultSeverity = severity,
        Preset = RulePreset.Recommended,
        AppliesTo = InputKinds.Dockerfile,
        Equivalents = ["hadolint:SC*"],
    };
}
