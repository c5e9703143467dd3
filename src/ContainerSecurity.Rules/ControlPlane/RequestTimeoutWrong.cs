using System;
using ContainerSecurity.Rules.ControlPlane.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class RequestTimeoutWrong() : ComponentRule(
    new()
    {
        Id = "CNS5222",
        Title = "The API server's time for a request is no use",
        MessageFormat = "{0} {1}; set --request-timeout to a duration from 5s to 5m, such as 60s",
        Category = Categories.Access,
        Description = "Without a bound slow requests pile up until nothing is answered; a bound that is too short, or is no duration, breaks clients or keeps the server from starting.",
        Remediation = "Leave the flag out, which means one minute, or set a duration with its unit.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        SecuritySeverity = 3.0,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["checkov:CKV_K8S_95", "kubescape:C-0134", "kics:d89a15bb"],
        Standards = ["CIS-K8S:1.2.20", "OWASP-K8S:K09", "CWE-400"],
    },
    Component.ApiServer,
    FlagRequirement.Value("request-timeout", IsUseful))
{
    private static bool IsUseful(string text) => FlagValues.TryDuration(text, out var time) && time >= TimeSpan.FromSeconds(5) && time <= TimeSpan.FromMinutes(5);
}
