using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class UserLog() : Rule(new()
{
    Id = "CNS8018",
    Title = "useradd with a high UID fills log files",
    MessageFormat = "'useradd' with UID {0} creates huge sparse log files; add --no-log-init",
    Category = Categories.Building,
    Description = "lastlog and faillog reserve an entry for every UID up to the highest: the layer can grow by gigabytes, and the build can run out of disk space.",
    Remediation = "Add --no-log-init.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3046", "datadog:use_recommended_flags_with_useradd"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node.EffectiveCommand;
            if (context.Node.Script.Owner is not RunInstructionSyntax || command.Name != "useradd" || command.HasOption("-l", "--no-log-init"))
                return;
            if (command.GetOptionValue("-u", "--uid") is not { Text.Length: > 5 } id || !id.Text.All(char.IsDigit))
                return;
            context.Report(new Location(context.Node.Script.Document, id.MapSpan(0, id.Length)), new CodeFix("Add --no-log-init", [new TextChange(new TextSpan(command.NameWord!.Span.End, 0), " --no-log-init")]), id.Text);
        });
}
