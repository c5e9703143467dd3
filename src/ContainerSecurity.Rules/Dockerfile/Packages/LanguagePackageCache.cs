using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Packages.Support;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Packages;

public sealed class LanguagePackageCache() : Rule(new()
{
    Id = "CNS8007",
    Title = "pip or Yarn cache stays in the layer",
    MessageFormat = "'{0}' leaves its package cache in the layer; {1}",
    Category = Categories.Building,
    Description = "The cache stores every package a second time, and nothing in the image uses it.",
    Remediation = "Turn off pip's cache, clean Yarn's cache in the same RUN instruction, or use a cache mount.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = [
        "hadolint:DL3042", "hadolint:DL3060", "kics:pip_install_keeping_cached_packages", "datadog:run_yarn_clean_after_yarn_install",
    ],
    HasFix = true,
})
{
    private const string NoPipCache = "PIP_NO_CACHE_DIR";

    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            // The cache of a build stage is in no image.
            foreach (var run in ShippedStages.Of(context.Node).SelectMany(s => s.Instructions).Select(Stages.Effective).OfType<RunInstructionSyntax>())
            {
                foreach (var command in run.Script is { IsComplete: true } script ? script.Commands : [])
                    Check(context, run, command);
            }
        });

    private static void Check(RuleContext<DockerfileDocument> context, RunInstructionSyntax run, ShellCommand command)
    {
        var script = run.Script!;
        var invocation = command.EffectiveCommand;
        if (PipInstall.Read(invocation) is { } pip)
        {
            if (!LeavesPipCache(pip, command, run))
                return;
            context.Report(pip.Verb.Location, new CodeFix("Add --no-cache-dir", [new TextChange(new TextSpan(pip.Verb.Span.End, 0), " --no-cache-dir")]), "pip install", "add --no-cache-dir");
        }
        else if (invocation.Name == "yarn" && LeavesYarnCache(invocation, script, run))
        {
            context.Report(invocation.NameWord!.Location, "yarn install", "run 'yarn cache clean' in the same RUN instruction");
        }
    }

    private static bool IsSetIn(BuildStage stage, RunInstructionSyntax run) => stage.Declarations.Any(d => d.Name.Value == NoPipCache && d.Location.Span.Start < run.Span.Start);

    private static bool LeavesPipCache(PipInstall pip, ShellCommand command, RunInstructionSyntax run) =>
        !pip.Invocation.HasOption("--no-cache-dir") && !Mounts.CoverAny(run, "cache")
        && !command.Assignments.Any(a => a.Name == NoPipCache)
        && !(run.Stage is { } stage && (IsSetIn(stage, run) || stage.BaseStage?.Environment.Any(v => v is { Origin: EnvironmentVariableOrigin.Env, Name.Value: NoPipCache }) == true))
        && !command.Script.Commands.Any(c => c.TextSpan.Start < command.TextSpan.Start && c.Name == "export" && c.Arguments.Any(a => a.StaticPrefix.StartsWith(NoPipCache + "=", StringComparison.Ordinal)))
        && !command.Script.Commands.Any(c => c.TextSpan.Start > command.TextSpan.Start && RemovesCache(c.EffectiveCommand, "pip"));

    private static bool LeavesYarnCache(ShellInvocation invocation, ShellScript script, RunInstructionSyntax run) =>
        invocation.Operands.FirstOrDefault()?.StaticText is null or "install" or "add"
        && (!invocation.Operands.Any() || invocation.Operands.First().IsStatic)
        && !invocation.HasOption("--version", "-v", "--help", "-h", "--no-cache")
        && !Mounts.CoverAny(run, "yarn") && !Mounts.CoverAny(run, "cache")
        && !script.Commands.Any(c => c.TextSpan.Start > invocation.Command.TextSpan.Start && RemovesCache(c.EffectiveCommand, "yarn"));

    private static bool RemovesCache(ShellInvocation command, string tool) =>
        (command.Name == "rm" && command.Arguments.Any(a => a.StaticPrefix.Contains("cache", StringComparison.Ordinal) || a.StaticPrefix.StartsWith("/root", StringComparison.Ordinal)))
        || (command.Arguments.Any(a => a.StaticText == "cache") && command.Arguments.Any(a => a.StaticText is "clean" or "purge") && (command.Name?.StartsWith(tool, StringComparison.Ordinal) == true || command.Name is "python" or "python3"));
}
