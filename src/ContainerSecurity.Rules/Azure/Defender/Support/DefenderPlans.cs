using System;

namespace ContainerSecurity.Rules.Azure.Defender.Support;

/// <summary>The plans of Defender for Cloud.</summary>
internal static class DefenderPlans
{
    /// <summary>Whether a plan covers containers: the current plan, or one of the two plans it replaced.</summary>
    public static bool IsOfContainers(string plan) =>
        plan.Equals("Containers", StringComparison.OrdinalIgnoreCase) || plan.Equals("KubernetesService", StringComparison.OrdinalIgnoreCase) || plan.Equals("ContainerRegistry", StringComparison.OrdinalIgnoreCase);
}
