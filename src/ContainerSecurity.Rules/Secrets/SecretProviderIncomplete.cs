using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretProviderIncomplete() : Rule(new()
{
    Id = "CNS3025",
    Title = "SecretProviderClass lacks a Key Vault parameter",
    MessageFormat = "SecretProviderClass '{0}' has no {1}, so its pods do not start; add it to spec.parameters",
    Category = Categories.Secrets,
    Description = "A pod does not start until its secrets are mounted, and the quick workaround is a Secret with the value in the manifest.",
    Remediation = "Set keyvaultName, tenantId and objects, and the identity as clientID (workload identity) or userAssignedIdentityID.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Kubernetes,
    Standards = ["MCSB:IM-8"],
})
{
    // The provider looks the names up as they are; the older spelling of the tenant still works.
    private static readonly string[][] Required = [["keyvaultName"], ["tenantId", "tenantID"], ["objects"]];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(static context =>
        {
            var secret = context.Node;
            if (secret.IsPartial || secret.Get("spec", "provider") is not DataScalar { Expression: null, Text: "azure" } || secret.Get("spec", "parameters") is not DataMapping parameters)
                return;
            foreach (var names in Required)
            {
                if (!names.Any(name => parameters.Find(name) is not null))
                    context.Report(secret.Location, secret.Name.Value ?? "", names[0]);
            }
        }, "SecretProviderClass");
}
