using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class WgetProgress() : Rule(new()
{
    Id = "CNS8016",
    Title = "wget prints a progress bar",
    MessageFormat = "'wget' floods the build log with progress output; add --progress=dot:giga",
    Category = Categories.Building,
    Description = "Build logs are read when something fails, and thousands of lines of progress output hide the error.",
    Remediation = "Add --progress=dot:giga, or -q if errors are reported elsewhere.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3047"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node.EffectiveCommand;
            if (context.Node.Script.Owner is not RunInstructionSyntax || command.Name != "wget" || IsQuiet(command) || !command.Operands.Any())
                return;
            context.Report(command.NameWord!.Location, new CodeFix("Add --progress=dot:giga", [new TextChange(new TextSpan(command.NameWord.Span.End, 0), " --progress=dot:giga")]));
        });

    private static bool IsQuiet(ShellInvocation command) =>
        command.HasOption("--progress", "--quiet", "--no-verbose", "--output-file", "--append-output", "--spider", "--version", "--help")
        || command.Arguments.Any(a => a.StaticText is { Length: > 1 } text && text[0] == '-' && text[1] != '-' && (text[1] is 'q' or 'o' or 'a' or 'b' || text.Contains("nv") || text.TakeWhile(c => c is not ('O' or 'P')).Contains('q')))
        || command.Arguments.Any(a => !a.IsStatic && a.StaticPrefix.Length == 0 && a.Variables.Any(v => v.Contains("OPT") || v.Contains("ARG") || v.Contains("FLAG")));
}
