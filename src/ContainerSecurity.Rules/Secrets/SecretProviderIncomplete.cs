using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretProviderIncomplete() : Rule(new()
{
    Id = "CNS3025",
    Title = "A SecretProviderClass lacks what Key Vault needs",
    MessageFormat = "SecretProviderClass '{0}' has no {1}, so its pods do not start",
    Category = Categories.Secrets,
    Description = "A provider that cannot reach its vault keeps the pods from starting, and the quick way out is a Secret with the value written in.",
    Remediation = "Give keyvaultName, tenantId and objects, and the identity as clientID (workload identity) or userAssignedIdentityID.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = Platforms.Kubernetes,
    Standards = ["MCSB:IM-8"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(static context =>
        {
            var secret = context.Node;
            if (secret.IsPartial || secret.Get("spec", "provider") is not DataScalar { Expression: null, Text: "azure" } || secret.Get("spec", "parameters") is not DataMapping parameters)
                return;
            foreach (var name in new[] { "keyvaultName", "tenantId", "objects" })
            {
                // "tenantID" is an older spelling that works still.
                if (parameters.FindIgnoreCase(name) is null)
                    context.Report(secret.Location, secret.Name.Value ?? "", name);
            }
        }, "SecretProviderClass");
}
