using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class UserLog() : Rule(new()
{
    Id = "CNS8018",
    Title = "useradd makes a huge log for a high user id",
    MessageFormat = "'useradd' with the high id {0} fills the logs of logins; add --no-log-init",
    Category = Categories.Building,
    Description = "The files lastlog and faillog have a place for each id up to the highest: a layer can grow by gigabytes, and the build may run out of room.",
    Remediation = "Add --no-log-init.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["hadolint:DL3046", "datadog:use_recommended_flags_with_useradd"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node.EffectiveCommand;
            if (context.Node.Script.Instruction is not RunInstructionSyntax || command.Name != "useradd" || command.HasOption("-l", "--no-log-init"))
                return;
            if (command.GetOptionValue("-u", "--uid") is not { Text.Length: > 5 } id || !id.Text.All(char.IsDigit))
                return;
            context.Report(new Location(context.Node.Script.Document, id.MapSpan(0, id.Length)), new CodeFix("Write no logs", [new TextChange(new TextSpan(command.NameWord!.Span.End, 0), " --no-log-init")]), id.Text);
        });
}
