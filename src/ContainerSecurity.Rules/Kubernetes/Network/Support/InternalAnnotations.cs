using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
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
    // The value that makes it internal; null if any value except "false" and the empty string does. The controllers compare the values as they are.
    private static readonly Dictionary<string, string?> Values = new(StringComparer.Ordinal)
    {
        ["service.beta.kubernetes.io/azure-load-balancer-internal"] = "true",
        ["service.beta.kubernetes.io/aws-load-balancer-internal"] = null,
        ["service.beta.kubernetes.io/aws-load-balancer-scheme"] = "internal",
        ["networking.gke.io/load-balancer-type"] = "Internal",
        ["cloud.google.com/load-balancer-type"] = "Internal",
        ["service.kubernetes.io/qcloud-loadbalancer-internal-subnetid"] = null,
        ["service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type"] = "intranet",
    };

    // Controllers that read these as Go's strconv.ParseBool does, or ignore the case.
    private static readonly HashSet<string> Flags = new(StringComparer.Ordinal)
    {
        "service.beta.kubernetes.io/azure-pls-create", "service.beta.kubernetes.io/openstack-internal-load-balancer", "service.beta.kubernetes.io/oci-load-balancer-internal",
    };

    private static readonly HashSet<string> Ranges = new(StringComparer.Ordinal)
    {
        "service.beta.kubernetes.io/azure-allowed-ip-ranges", "service.beta.kubernetes.io/load-balancer-source-ranges",
    };

    // The tag that stands for all addresses outside of the virtual network.
    private const string ServiceTags = "service.beta.kubernetes.io/azure-allowed-service-tags";

    /// <summary>Whether <c>loadBalancerSourceRanges</c> or an annotation keeps the load balancer from being open to every address, or could do so because a value is unresolved.</summary>
    public static bool Restrict(KubernetesObject service) => RestrictsSources(service) || Narrow(service);

    private static bool RestrictsSources(KubernetesObject service) => service.Get("spec", "loadBalancerSourceRanges") switch
    {
        null or DataScalar { IsNull: true } => false,
        DataSequence { Items: var items } => items.Any(item => WholeSet.Text(item) is null) || SourceRanges.Restrict(items.Select(item => WholeSet.Text(item)!)),
        _ => true,
    };

    private static bool Narrow(KubernetesObject service) => service.Annotations.Any(annotation => Narrows(annotation.Key, annotation.Value));

    private static bool Narrows(string key, Property<string> annotation)
    {
        if (WholeSet.IsOpen(annotation))
            return Values.ContainsKey(key) || Flags.Contains(key) || Ranges.Contains(key) || key == ServiceTags;
        var value = annotation.Value ?? "";
        if (Ranges.Contains(key))
            return SourceRanges.Restrict(value.Split(','));
        if (key == ServiceTags)
            return value.Trim().Length > 0 && !value.Split(',').Any(tag => tag.Trim().Equals("Internet", StringComparison.OrdinalIgnoreCase));
        if (Flags.Contains(key))
            return value.Trim() is "1" or "t" or "T" || value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase);
        if (!Values.TryGetValue(key, out var wanted))
            return false;
        return wanted is null ? value.Length > 0 && !string.Equals(value, "false", StringComparison.OrdinalIgnoreCase) : value == wanted;
    }
}
