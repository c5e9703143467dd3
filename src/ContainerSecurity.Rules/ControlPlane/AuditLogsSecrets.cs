using ContainerSecurity.Data;
using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class AuditLogsSecrets() : Rule(new()
{
    Id = "CNS7008",
    Title = "Audit policy logs the contents of Secrets",
    MessageFormat = "Audit policy logs Secrets at level {0}; use level Metadata for secrets, configmaps and tokenreviews",
    Category = Categories.Monitoring,
    Description = "The levels Request and RequestResponse record bodies, so every Secret that is read or written ends up in the audit log in plain text.",
    Remediation = "Add a rule with level Metadata for secrets, configmaps and tokenreviews before the broader rules.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Kubernetes,
    Standards = ["CIS-K8S:3.2.2", "NSA:Audit logging", "OWASP-K8S:K08", "CWE-532"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.ApiGroup != "audit.k8s.io")
                    return;
                // The first rule that matches a request decides; a narrower rule before it does not match every request.
                foreach (var rule in context.Node.Get("rules").Mappings())
                {
                    if (!AuditRules.MayCover(rule, "", "secrets"))
                        continue;
                    if (AuditRules.LevelOf(rule) is "Request" or "RequestResponse")
                    {
                        context.Report(rule["level"]!.Location, AuditRules.LevelOf(rule));
                        return;
                    }

                    if (AuditRules.IsForAll(rule))
                        return;
                }
            },
            "Policy");
}
