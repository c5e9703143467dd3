using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>Visits the nodes of documents that rules and indexes look at. The documents decide the order.</summary>
internal interface INodeVisitor
{
    /// <summary>Whether nodes of a type are asked for: those that cost something to make are not made otherwise.</summary>
    /// <typeparam name="T">The type of the nodes.</typeparam>
    bool Wants<T>()
        where T : class;

    /// <summary>Says which object the nodes that follow belong to.</summary>
    /// <param name="owner">The object; null where the location of a node tells.</param>
    void Enter(NodeOwner? owner);

    /// <summary>Visits one node.</summary>
    /// <typeparam name="T">The type by which it is asked for.</typeparam>
    void Visit<T>(T node)
        where T : class;

    /// <summary>Visits nodes, in order.</summary>
    /// <typeparam name="T">The type by which they are asked for.</typeparam>
    void VisitAll<T>(ImmutableArray<T> nodes)
        where T : class;

    /// <summary>Visits a node that may be asked for by a key, such as the kind of an object.</summary>
    /// <typeparam name="T">The type by which it is asked for.</typeparam>
    void VisitKeyed<T>(string key, T node)
        where T : class;

    /// <summary>Visits a node that may be asked for by its own type or a base type, such as an instruction.</summary>
    /// <typeparam name="T">The base type of all such nodes.</typeparam>
    void VisitByType<T>(T node)
        where T : class;
}
