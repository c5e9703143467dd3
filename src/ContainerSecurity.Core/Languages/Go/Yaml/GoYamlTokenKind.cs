namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>The kinds of tokens of YAML 1.1.</summary>
internal enum GoYamlTokenKind
{
    /// <summary>The end of the text.</summary>
    StreamEnd,

    /// <summary>A <c>%YAML</c> directive.</summary>
    VersionDirective,

    /// <summary>A <c>%TAG</c> directive.</summary>
    TagDirective,

    /// <summary>A <c>---</c>.</summary>
    DocumentStart,

    /// <summary>A <c>...</c>.</summary>
    DocumentEnd,

    /// <summary>The indentation of a sequence.</summary>
    BlockSequenceStart,

    /// <summary>The indentation of a mapping.</summary>
    BlockMappingStart,

    /// <summary>The end of an indentation.</summary>
    BlockEnd,

    /// <summary>A <c>[</c>.</summary>
    FlowSequenceStart,

    /// <summary>A <c>]</c>.</summary>
    FlowSequenceEnd,

    /// <summary>A <c>{</c>.</summary>
    FlowMappingStart,

    /// <summary>A <c>}</c>.</summary>
    FlowMappingEnd,

    /// <summary>A <c>-</c>.</summary>
    BlockEntry,

    /// <summary>A comma.</summary>
    FlowEntry,

    /// <summary>A key follows.</summary>
    Key,

    /// <summary>A <c>:</c>.</summary>
    Value,

    /// <summary>An alias.</summary>
    Alias,

    /// <summary>An anchor.</summary>
    Anchor,

    /// <summary>A tag.</summary>
    Tag,

    /// <summary>A scalar.</summary>
    Scalar,
}
