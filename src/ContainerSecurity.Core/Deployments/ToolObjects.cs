using System;
using System.Collections.Generic;

namespace ContainerSecurity.Deployments;

/// <summary>Recognizes files that have the shape of Kubernetes objects and are read by a tool, never by an API server.</summary>
internal static class ToolObjects
{
    private static readonly HashSet<string> Groups = new(StringComparer.Ordinal)
    {
        "backstage.io", "kpt.dev", "config.kubernetes.io", "config.k8s.io", "kuttl.dev", "chainsaw.kyverno.io", "cli.kyverno.io", "eksctl.io", "k3d.io",
        "scorecard.operatorframework.io", "kubeadm.k8s.io", "apiserver.k8s.io", "audit.k8s.io", "eventratelimit.admission.k8s.io", "image-policy.k8s.io",
    };

    /// <summary>Whether objects of a group are files of a tool.</summary>
    /// <param name="group">The API group.</param>
    public static bool IsOfTool(string group) => Groups.Contains(group) || group.EndsWith(".config.k8s.io", StringComparison.Ordinal);
}
