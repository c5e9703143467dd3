using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Packages.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Packages;

public sealed class InteractiveInstall() : Rule(new()
{
    Id = "CNS8008",
    Title = "Package manager may prompt for confirmation",
    MessageFormat = "'{0} {1}' may prompt for confirmation; add {2}",
    Category = Categories.Building,
    Description = "A build has no terminal to answer a prompt, so the command aborts as soon as it asks for confirmation.",
    Remediation = "Add the option that answers yes.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = [
        "hadolint:DL3014", "hadolint:DL3030", "hadolint:DL3034", "hadolint:DL3038", "trivy:DS-0021",
        "kics:apt_get_missing_flags_to_avoid_manual_input", "kics:missing_flag_from_dnf_install", "kics:yum_install_allows_manual_input",
        "kics:missing_zypper_non_interactive_switch",
    ],
    HasFix = true,
})
{
    private static readonly Memo<BuildStage, bool> Configured = new(static s => s.Instructions.Any(i => i.Script is { } script && ConfiguresAnswer(script)));

    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.Script.Owner is not RunInstructionSyntax || OsPackageCommand.Read(context.Node.EffectiveCommand) is not { } command)
                return;
            if (!command.MayAsk || IsAnswered(command, context.Node))
                return;
            var answer = command.Manager.IsZypper ? "--non-interactive" : "-y";
            var place = command.Manager.IsZypper ? command.Invocation.NameWord! : command.Verb;
            context.Report(command.Verb.Location, new CodeFix($"Add {answer}", [new TextChange(new TextSpan(place.Span.End, 0), " " + answer)]), command.Name, command.Verb.StaticText, answer);
        });

    // "yes | apt-get install", "-qq" of apt, an option of the APT configuration, or unknown arguments.
    private static bool IsAnswered(OsPackageCommand command, ShellCommand node) =>
        command.Invocation.HasOption([.. command.Manager.Answers])
        || command.Invocation.HasOption("--help", "-h", "-s", "--simulate", "--dry-run", "--download-only", "--print-uris", "--assumeno")
        || node.PipelineIndex > 0 || node.Redirections.Any(r => r.Operator.StartsWith("<", StringComparison.Ordinal))
        || (command.Manager.IsApt && Quietness(command.Invocation) >= 2) || command.Invocation.Arguments.Any(a => a.StaticPrefix.Contains("Assume-Yes", StringComparison.OrdinalIgnoreCase))
        || command.Invocation.Arguments.Any(a => !a.IsStatic && (a.TextSpan.Start < command.Verb.TextSpan.Start || a.Variables.Any(MayHoldOptions)))
        || (node.Script.Owner is InstructionSyntax { Stage: { } stage } && Configured.Get(stage));

    // Every -q counts, also in "-yqq" and as "--quiet"; "-q=2" sets the level. From level 2, apt assumes yes.
    private static int Quietness(ShellInvocation invocation) => invocation.Arguments.Select(a => a.StaticText ?? "").Sum(text => text switch
    {
        "--quiet" => 1,
        "-q=2" or "--quiet=2" => 2,
        ['-', not '-', ..] => text.Count(c => c == 'q'),
        _ => 0,
    });

    private static bool MayHoldOptions(string variable) =>
        variable.Contains("OPT", StringComparison.OrdinalIgnoreCase) || variable.Contains("ARG", StringComparison.OrdinalIgnoreCase) || variable.Contains("FLAG", StringComparison.OrdinalIgnoreCase);

    private static bool ConfiguresAnswer(ShellScript script) =>
        script.Text.Text.Contains("Assume-Yes", StringComparison.OrdinalIgnoreCase) || script.Text.Text.Contains("assumeyes=", StringComparison.OrdinalIgnoreCase)
        || script.Text.Text.Contains("assumeyes true", StringComparison.OrdinalIgnoreCase)
        || script.Text.Text.Contains("allowGlobalConfirmation", StringComparison.OrdinalIgnoreCase);
}
