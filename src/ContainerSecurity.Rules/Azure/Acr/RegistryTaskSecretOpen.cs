using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;
using ContainerSecurity.Rules.Secrets.Detection;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryTaskSecretOpen() : Rule(new()
{
    Id = "CNS3263",
    Title = "Registry task argument exposes a secret",
    MessageFormat = "Argument '{0}' of task '{1}' is a secret that is not marked as one; set isSecret to true",
    Category = Categories.Secrets,
    Description = "The values of unmarked arguments are shown with the task and in its logs.",
    Remediation = "Set isSecret to true and take the value from a secure parameter or Key Vault.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Azure,
    Standards = ["MCSB:IM-8", "CWE-532"],
    HasFix = true,
})
{
    private static readonly string[] Places = ["properties.step.arguments", "properties.step.values"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            foreach (var path in Places)
            {
                if (Setting.Of(context.Node, path).Node is not DataSequence arguments)
                    continue;
                foreach (var item in arguments.Items)
                {
                    if (item.Resolved is not DataMapping argument)
                        continue;
                    var name = Setting.In(argument, argument.Location, "name");
                    var isSecret = Setting.In(argument, argument.Location, "isSecret");
                    if (name.Text is { Length: > 0 } text && SecretNames.IsSecret(text) && !isSecret.IsUnknown && !isSecret.Is("true"))
                        context.Report(SettingReports.WithFix(context.CreateDiagnostic(name.Location, text, context.Node.Identity.Name), context.Node, argument, "isSecret", true));
                }
            }
        }, AzureTypes.RegistryTask);
}
