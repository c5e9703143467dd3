using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>Collects the nodes of one type.</summary>
internal sealed class NodeCollector<T> : INodeVisitor
    where T : class
{
    public ImmutableArray<T>.Builder Nodes { get; } = ImmutableArray.CreateBuilder<T>();

    public bool Wants<TNode>()
        where TNode : class => typeof(TNode) == typeof(T);

    public void Enter(NodeOwner? owner)
    {
    }

    public void Visit<TNode>(TNode node)
        where TNode : class
    {
        if (node is T wanted)
            Nodes.Add(wanted);
    }

    public void VisitAll<TNode>(ImmutableArray<TNode> nodes)
        where TNode : class
    {
        if (nodes is ImmutableArray<T> wanted)
            Nodes.AddRange(wanted);
    }

    public void VisitKeyed<TNode>(string key, TNode node)
        where TNode : class => Visit(node);

    public void VisitByType<TNode>(TNode node)
        where TNode : class => Visit(node);
}
