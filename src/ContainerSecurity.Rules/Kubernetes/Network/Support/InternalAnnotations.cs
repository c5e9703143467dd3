using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network.Support;

/// <summary>
/// Recognizes the annotations, and their values, that request an internal load balancer or restrict its source ranges.
/// Sources: cloud-provider-azure "LoadBalancer annotations", AWS Load Balancer Controller "Service annotations", GKE "LoadBalancer Service parameters",
/// and the cloud controllers of OpenStack, Tencent, Alibaba and Oracle; read in 2025.
/// </summary>
internal static class InternalAnnotations
{
    // The value that makes it internal; null if any value except "false" and the empty string does.
    private static readonly Dictionary<string, string?> Values = new(StringComparer.Ordinal)
    {
        ["service.beta.kubernetes.io/azure-load-balancer-internal"] = "true",
        ["service.beta.kubernetes.io/azure-allowed-ip-ranges"] = null,
        ["service.beta.kubernetes.io/azure-allowed-service-tags"] = null,
        ["service.beta.kubernetes.io/azure-pls-create"] = "true",
        ["service.beta.kubernetes.io/aws-load-balancer-internal"] = null,
        ["service.beta.kubernetes.io/aws-load-balancer-scheme"] = "internal",
        ["service.beta.kubernetes.io/load-balancer-source-ranges"] = null,
        ["networking.gke.io/load-balancer-type"] = "Internal",
        ["cloud.google.com/load-balancer-type"] = "Internal",
        ["service.beta.kubernetes.io/openstack-internal-load-balancer"] = "true",
        ["service.kubernetes.io/qcloud-loadbalancer-internal-subnetid"] = null,
        ["service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type"] = "intranet",
        ["service.beta.kubernetes.io/oci-load-balancer-internal"] = "true",
    };

    /// <summary>Whether an annotation makes the Service's load balancer internal or restricts its clients, or could do so because its value is unresolved.</summary>
    public static bool Narrow(KubernetesObject service) => service.Annotations.Any(annotation =>
        Values.TryGetValue(annotation.Key, out var wanted)
        && (WholeSet.IsOpen(annotation.Value) || Fits(annotation.Value.Value ?? "", wanted)));

    private static bool Fits(string value, string? wanted) => wanted is null
        ? value.Length > 0 && !string.Equals(value, "false", StringComparison.OrdinalIgnoreCase)
        : string.Equals(value, wanted, StringComparison.OrdinalIgnoreCase);
}
