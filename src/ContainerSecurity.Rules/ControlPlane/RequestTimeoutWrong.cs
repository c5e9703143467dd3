using System;
using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class RequestTimeoutWrong() : ComponentRule(
    new()
    {
        Id = "CNS5222",
        Title = "API server request timeout is out of range",
        MessageFormat = "{0} {1}; set --request-timeout to a duration from 5s to 5m, such as 60s",
        Category = Categories.Access,
        Description = "With a long timeout slow requests can exhaust the API server; with a short one clients fail, and with an invalid one the API server does not start.",
        Remediation = "Remove the flag, whose default is one minute, or set a duration with its unit.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 3.0,
        AppliesTo = InputKinds.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_95", "kubescape:C-0134", "kics:d89a15bb"],
        Standards = ["CIS-K8S:1.2.20", "OWASP-K8S:K09", "CWE-400"],
    },
    Component.ApiServer,
    FlagRequirement.Value("request-timeout", IsUseful))
{
    private static bool IsUseful(string text) => FlagValues.TryDuration(text, out var time) && time >= TimeSpan.FromSeconds(5) && time <= TimeSpan.FromMinutes(5);
}
