using System;

namespace ContainerSecurity.Rules.Azure.Defender.Support;

/// <summary>The plans of Defender for Cloud.</summary>
internal static class DefenderPlans
{
    /// <summary>Whether a plan watches containers: the one of today, or the two it has replaced.</summary>
    public static bool IsOfContainers(string plan) =>
        plan.Equals("Containers", StringComparison.OrdinalIgnoreCase) || plan.Equals("KubernetesService", StringComparison.OrdinalIgnoreCase) || plan.Equals("ContainerRegistry", StringComparison.OrdinalIgnoreCase);
}
