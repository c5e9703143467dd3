using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network.Support;

/// <summary>An ingress or egress rule of a NetworkPolicy.</summary>
internal sealed class NetworkPolicyRule
{
    private readonly DataMapping _rule;

    private NetworkPolicyRule(DataMapping rule, bool isIngress)
    {
        _rule = rule;
        IsIngress = isIngress;
    }

    /// <summary>Whether it is an ingress rule.</summary>
    public bool IsIngress { get; }

    /// <summary>The entry that lists the peers, or null if the rule allows every peer.</summary>
    public DataEntry? Peers => _rule.Find(IsIngress ? "from" : "to") is { Value.Resolved: not DataScalar { IsNull: true } and not DataSequence { Items.IsEmpty: true } } peers ? peers : null;

    /// <summary>Whether it lists no ports and so allows every port.</summary>
    public bool IsForEveryPort => _rule["ports"] is null or DataScalar { IsNull: true } or DataSequence { Items.IsEmpty: true };

    /// <summary>The location that allows every peer: the address range, or the whole rule; null if there is none.</summary>
    public Location? Everybody
    {
        get
        {
            if (Peers is not { } peers)
                return _rule.Location;
            return peers.Value.Resolved.Mappings().Select(peer => peer["ipBlock"]).OfType<DataMapping>()
                .Where(block => block["except"] is not DataSequence { Items.IsEmpty: false })
                .Select(block => block["cidr"]).OfType<DataScalar>()
                .FirstOrDefault(range => range is { Expression: null, Text: "0.0.0.0/0" or "::/0" })?.Location;
        }
    }

    /// <summary>The effective rules of a policy, without those of a direction that policyTypes does not list.</summary>
    public static IEnumerable<NetworkPolicyRule> Of(KubernetesObject policy)
    {
        var types = policy.Get("spec", "policyTypes") is DataSequence { Items.IsEmpty: false } sequence ? sequence : null;
        return Of("ingress", "Ingress").Concat(Of("egress", "Egress"));

        IEnumerable<NetworkPolicyRule> Of(string key, string type) =>
            types is null || types.Items().Any(item => WholeSet.Text(item) is not { } text || text == type)
                ? policy.Get("spec", key).Mappings().Select(rule => new NetworkPolicyRule(rule, type == "Ingress"))
                : [];
    }
}
