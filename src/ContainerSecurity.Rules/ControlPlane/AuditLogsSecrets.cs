using ContainerSecurity.Data;
using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class AuditLogsSecrets() : Rule(new()
{
    Id = "CNS7008",
    Title = "The audit log holds Secrets",
    MessageFormat = "The audit policy records Secrets at the level {0}; use Metadata for secrets, configmaps and tokenreviews",
    Category = Categories.Monitoring,
    Description = "At the levels Request and RequestResponse the bodies are recorded, so every Secret that is read or written stands in the log as it is.",
    Remediation = "Put a rule of level Metadata for secrets, configmaps and tokenreviews in front.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = Platforms.Kubernetes,
    Standards = ["CIS-K8S:3.2.2", "NSA:Audit logging", "OWASP-K8S:K08", "CWE-532"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.ApiGroup != "audit.k8s.io")
                    return;
                // The first rule that takes a request decides; a narrower rule in front does not take all.
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
