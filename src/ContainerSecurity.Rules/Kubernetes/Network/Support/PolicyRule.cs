using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network.Support;

/// <summary>A rule of a NetworkPolicy: who may talk to its pods, or whom they may talk to.</summary>
internal sealed class PolicyRule
{
    private readonly DataMapping _rule;

    private PolicyRule(DataMapping rule, bool isIngress)
    {
        _rule = rule;
        IsIngress = isIngress;
    }

    /// <summary>Whether it is about traffic that comes in.</summary>
    public bool IsIngress { get; }

    /// <summary>The entry that names the peers, or null where it is for everybody.</summary>
    public DataEntry? Peers => _rule.Find(IsIngress ? "from" : "to") is { Value.Resolved: not DataScalar { IsNull: true } and not DataSequence { Items.IsEmpty: true } } peers ? peers : null;

    /// <summary>Whether it names no port, so that it is for all.</summary>
    public bool IsForEveryPort => _rule["ports"] is null or DataScalar { IsNull: true } or DataSequence { Items.IsEmpty: true };

    /// <summary>Where it lets everybody through: at the range that does, or the rule as a whole; null where it does not.</summary>
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

    /// <summary>The rules of a policy that count: those of a direction that its policyTypes leave out do not.</summary>
    public static IEnumerable<PolicyRule> Of(KubernetesObject policy)
    {
        var types = policy.Get("spec", "policyTypes") is DataSequence { Items.IsEmpty: false } sequence ? sequence : null;
        return Of("ingress", "Ingress").Concat(Of("egress", "Egress"));

        IEnumerable<PolicyRule> Of(string key, string type) =>
            types is null || types.Items().Any(item => WholeSet.Text(item) is not { } text || text == type)
                ? policy.Get("spec", key).Mappings().Select(rule => new PolicyRule(rule, type == "Ingress"))
                : [];
    }
}
